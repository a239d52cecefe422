namespace ContractGen.Benchmarks.Documents.Twitter;

/// <summary>Why a status is in the result.</summary>
[Contract(Naming = NamingPolicy.SnakeCase)]
public sealed partial class StatusMetadata
{
    public string ResultType { get; set; } = "";

    public string IsoLanguageCode { get; set; } = "";
}
