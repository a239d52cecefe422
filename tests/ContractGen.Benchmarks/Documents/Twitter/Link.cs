namespace ContractGen.Benchmarks.Documents.Twitter;

/// <summary>One shortened link.</summary>
[Contract(Naming = NamingPolicy.SnakeCase)]
public sealed partial class Link
{
    [Field(1)] public string Url { get; set; } = "";

    [Field(2)] public string ExpandedUrl { get; set; } = "";

    [Field(3)] public string DisplayUrl { get; set; } = "";

    [Field(4)] public int[] Indices { get; set; } = [];
}
