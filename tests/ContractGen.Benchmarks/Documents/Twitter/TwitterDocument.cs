namespace ContractGen.Benchmarks.Documents.Twitter;

/// <summary>The root of twitter.json: one page of search results.</summary>
[Contract(Naming = NamingPolicy.SnakeCase)]
public sealed partial class TwitterDocument
{
    [Field(1)] public Status[] Statuses { get; set; } = [];

    [Field(2)] public SearchMetadata SearchMetadata { get; set; } = null!;
}
