namespace ContractGen.Benchmarks.Documents.Ints;

/// <summary>A struct of int, int and long.</summary>
[Contract]
public partial struct Sample
{
    [Field(1)] public int X { get; set; }

    [Field(2)] public int Y { get; set; }

    [Field(3)] public long Ticks { get; set; }
}
