namespace ContractGen.Benchmarks.Documents.Twitter;

/// <summary>One hashtag.</summary>
[Contract(Naming = NamingPolicy.SnakeCase)]
public sealed partial class Hashtag
{
    public string Text { get; set; } = "";

    public int[] Indices { get; set; } = [];
}
