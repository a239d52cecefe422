namespace ContractGen.Benchmarks.Documents.Twitter;

/// <summary>What a tweet's text refers to.</summary>
[Contract(Naming = NamingPolicy.SnakeCase)]
public sealed partial class Entities
{
    [Field(1)] public Hashtag[] Hashtags { get; set; } = [];

    [Field(2)] public string[] Symbols { get; set; } = [];

    [Field(3)] public Link[] Urls { get; set; } = [];

    [Field(4)] public UserMention[] UserMentions { get; set; } = [];

    [Field(5)] public Media[]? Media { get; set; }
}
