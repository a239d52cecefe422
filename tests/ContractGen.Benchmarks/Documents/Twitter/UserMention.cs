namespace ContractGen.Benchmarks.Documents.Twitter;

/// <summary>One mentioned user.</summary>
[Contract(Naming = NamingPolicy.SnakeCase)]
public sealed partial class UserMention
{
    public string ScreenName { get; set; } = "";

    public string Name { get; set; } = "";

    public long Id { get; set; }

    public string IdStr { get; set; } = "";

    public int[] Indices { get; set; } = [];
}
