using ContractGen.Codecs;

namespace ContractGen.Zoo.Generics;

/// <summary>A generic contract of numbered contracts.</summary>
[Contract]
public sealed partial record Page<T>([Field(1)] List<T> Items, [Field(2)] T? First)
    where T : class, INumberedContract<T>
{
    [Field(3)]
    public int Total { get; init; } = -1;
}
