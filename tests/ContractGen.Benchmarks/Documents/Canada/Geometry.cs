namespace ContractGen.Benchmarks.Documents.Canada;

/// <summary>The outline of a feature.</summary>
[Contract]
public sealed partial class Geometry
{
    public string Type { get; set; } = "";

    public double[][][] Coordinates { get; set; } = [];
}
