namespace ContractGen.Benchmarks.Documents.Canada;

/// <summary>The root of canada.json, a GeoJSON feature collection.</summary>
[Contract]
public sealed partial class CanadaDocument
{
    public string Type { get; set; } = "";

    public Feature[] Features { get; set; } = [];
}
