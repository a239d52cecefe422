namespace ContractGen.Benchmarks.Documents.Twitter;

/// <summary>One hashtag.</summary>
[Contract(Naming = NamingPolicy.SnakeCase)]
public sealed partial class Hashtag
{
    [Field(1)] public string Text { get; set; } = "";

    [Field(2)] public int[] Indices { get; set; } = [];
}
