namespace ContractGen.Benchmarks.Documents.Twitter;

/// <summary>How the page of results came about.</summary>
[Contract(Naming = NamingPolicy.SnakeCase)]
public sealed partial class SearchMetadata
{
    [Field(1)] public double CompletedIn { get; set; }

    [Field(2)] public long MaxId { get; set; }

    [Field(3)] public string MaxIdStr { get; set; } = "";

    [Field(4)] public string NextResults { get; set; } = "";

    [Field(5)] public string Query { get; set; } = "";

    [Field(6)] public string RefreshUrl { get; set; } = "";

    [Field(7)] public int Count { get; set; }

    [Field(8)] public long SinceId { get; set; }

    [Field(9)] public string SinceIdStr { get; set; } = "";
}
