namespace ContractGen.Benchmarks.Documents.Twitter;

/// <summary>One shortened link.</summary>
[Contract(Naming = NamingPolicy.SnakeCase)]
public sealed partial class Link
{
    public string Url { get; set; } = "";

    public string ExpandedUrl { get; set; } = "";

    public string DisplayUrl { get; set; } = "";

    public int[] Indices { get; set; } = [];
}
