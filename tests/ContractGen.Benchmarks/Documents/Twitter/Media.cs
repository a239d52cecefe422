namespace ContractGen.Benchmarks.Documents.Twitter;

/// <summary>One picture.</summary>
[Contract(Naming = NamingPolicy.SnakeCase)]
public sealed partial class Media
{
    public long Id { get; set; }

    public string IdStr { get; set; } = "";

    public int[] Indices { get; set; } = [];

    public string MediaUrl { get; set; } = "";

    public string MediaUrlHttps { get; set; } = "";

    public string Url { get; set; } = "";

    public string DisplayUrl { get; set; } = "";

    public string ExpandedUrl { get; set; } = "";

    public string Type { get; set; } = "";

    public MediaSizes Sizes { get; set; } = null!;

    public long? SourceStatusId { get; set; }

    public string? SourceStatusIdStr { get; set; }
}
