using ContractGen.Codecs;

namespace ContractGen.Zoo.Generics;

/// <summary>Type parameters that may be classes or structs, also where they may be null.</summary>
[Contract]
public sealed partial class Pair<TFirst, TSecond>
    where TFirst : IContract<TFirst>
    where TSecond : IContract<TSecond>
{
    public TFirst? First { get; set; }
    public required TSecond Second { get; set; }
    public List<TFirst?> Others { get; set; } = [];
    public Optional<TSecond?> Absent { get; set; }
}
