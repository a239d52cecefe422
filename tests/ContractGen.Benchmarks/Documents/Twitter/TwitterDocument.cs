namespace ContractGen.Benchmarks.Documents.Twitter;

/// <summary>The root of twitter.json: one page of search results.</summary>
[Contract(Naming = NamingPolicy.SnakeCase)]
public sealed partial class TwitterDocument
{
    public Status[] Statuses { get; set; } = [];

    public SearchMetadata SearchMetadata { get; set; } = null!;
}
