namespace ContractGen.Benchmarks.Documents.Twitter;

/// <summary>One size of a picture.</summary>
[Contract(Naming = NamingPolicy.SnakeCase)]
public sealed partial class MediaSize
{
    public int W { get; set; }

    public int H { get; set; }

    public string Resize { get; set; } = "";
}
