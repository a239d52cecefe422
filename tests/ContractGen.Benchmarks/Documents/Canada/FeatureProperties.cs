namespace ContractGen.Benchmarks.Documents.Canada;

/// <summary>What is known about a feature.</summary>
[Contract]
public sealed partial class FeatureProperties
{
    public string Name { get; set; } = "";
}
