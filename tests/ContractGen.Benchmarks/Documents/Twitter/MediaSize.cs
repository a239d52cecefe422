namespace ContractGen.Benchmarks.Documents.Twitter;

/// <summary>One size of a picture.</summary>
[Contract(Naming = NamingPolicy.SnakeCase)]
public sealed partial class MediaSize
{
    [Field(1)] public int W { get; set; }

    [Field(2)] public int H { get; set; }

    [Field(3)] public string Resize { get; set; } = "";
}
