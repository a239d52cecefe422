namespace ContractGen.Benchmarks.Documents.Twitter;

/// <summary>One picture.</summary>
[Contract(Naming = NamingPolicy.SnakeCase)]
public sealed partial class Media
{
    [Field(1)] public long Id { get; set; }

    [Field(2)] public string IdStr { get; set; } = "";

    [Field(3)] public int[] Indices { get; set; } = [];

    [Field(4)] public string MediaUrl { get; set; } = "";

    [Field(5)] public string MediaUrlHttps { get; set; } = "";

    [Field(6)] public string Url { get; set; } = "";

    [Field(7)] public string DisplayUrl { get; set; } = "";

    [Field(8)] public string ExpandedUrl { get; set; } = "";

    [Field(9)] public string Type { get; set; } = "";

    [Field(10)] public MediaSizes Sizes { get; set; } = null!;

    [Field(11)] public long? SourceStatusId { get; set; }

    [Field(12)] public string? SourceStatusIdStr { get; set; }
}
