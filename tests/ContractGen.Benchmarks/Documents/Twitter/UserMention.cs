namespace ContractGen.Benchmarks.Documents.Twitter;

/// <summary>One mentioned user.</summary>
[Contract(Naming = NamingPolicy.SnakeCase)]
public sealed partial class UserMention
{
    [Field(1)] public string ScreenName { get; set; } = "";

    [Field(2)] public string Name { get; set; } = "";

    [Field(3)] public long Id { get; set; }

    [Field(4)] public string IdStr { get; set; } = "";

    [Field(5)] public int[] Indices { get; set; } = [];
}
