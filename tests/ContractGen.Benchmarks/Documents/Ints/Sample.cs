namespace ContractGen.Benchmarks.Documents.Ints;

/// <summary>A struct of int, int and long.</summary>
[Contract]
public partial struct Sample
{
    public int X { get; set; }

    public int Y { get; set; }

    public long Ticks { get; set; }
}
