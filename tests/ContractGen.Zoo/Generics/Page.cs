using ContractGen.Codecs;

namespace ContractGen.Zoo.Generics;


/// <summary>A generic contract.</summary>
[Contract]
public partial record Page<T>(List<T> Items, T? First)
    where T : class, IContract<T>
{
    public int Total { get; init; } = -1;
}
