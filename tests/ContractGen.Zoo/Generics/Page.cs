using ContractGen.Codecs;

namespace ContractGen.Zoo.Generics;

/// <summary>A generic contract of contracts.</summary>
[Contract]
public sealed partial record Page<T>([Field(1)] List<T> Items, [Field(2)] T? First)
    where T : class, IContract<T>
{
    [Field(3)]
    public int Total { get; init; } = -1;
}
