namespace ContractGen.Benchmarks.Documents.Numbered;

[Contract]
public sealed partial class NumberList
{
    [Field(1)] public int[] Values { get; set; } = [];
}
