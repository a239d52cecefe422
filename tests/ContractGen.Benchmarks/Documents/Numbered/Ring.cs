namespace ContractGen.Benchmarks.Documents.Numbered;

[Contract]
public sealed partial class Ring
{
    [Field(1)] public Position[] Positions { get; set; } = [];
}
