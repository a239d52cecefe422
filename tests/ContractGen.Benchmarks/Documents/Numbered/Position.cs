namespace ContractGen.Benchmarks.Documents.Numbered;

[Contract]
public partial struct Position
{
    [Field(1)] public double X { get; set; }

    [Field(2)] public double Y { get; set; }
}
