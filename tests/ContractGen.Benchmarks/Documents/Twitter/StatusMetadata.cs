namespace ContractGen.Benchmarks.Documents.Twitter;

/// <summary>Why a status is in the result.</summary>
[Contract(Naming = NamingPolicy.SnakeCase)]
public sealed partial class StatusMetadata
{
    [Field(1)] public string ResultType { get; set; } = "";

    [Field(2)] public string IsoLanguageCode { get; set; } = "";
}
