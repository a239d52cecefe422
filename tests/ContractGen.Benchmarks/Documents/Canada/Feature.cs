namespace ContractGen.Benchmarks.Documents.Canada;

/// <summary>One feature.</summary>
[Contract]
public sealed partial class Feature
{
    public string Type { get; set; } = "";

    public FeatureProperties Properties { get; set; } = null!;

    public Geometry Geometry { get; set; } = null!;
}
