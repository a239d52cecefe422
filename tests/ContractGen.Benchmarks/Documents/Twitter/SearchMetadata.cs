namespace ContractGen.Benchmarks.Documents.Twitter;

/// <summary>How the page of results came about.</summary>
[Contract(Naming = NamingPolicy.SnakeCase)]
public sealed partial class SearchMetadata
{
    public double CompletedIn { get; set; }

    public long MaxId { get; set; }

    public string MaxIdStr { get; set; } = "";

    public string NextResults { get; set; } = "";

    public string Query { get; set; } = "";

    public string RefreshUrl { get; set; } = "";

    public int Count { get; set; }

    public long SinceId { get; set; }

    public string SinceIdStr { get; set; } = "";
}
