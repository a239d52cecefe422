namespace ContractGen.Benchmarks.Documents.Twitter;

/// <summary>What a tweet's text refers to.</summary>
[Contract(Naming = NamingPolicy.SnakeCase)]
public sealed partial class Entities
{
    public Hashtag[] Hashtags { get; set; } = [];

    public string[] Symbols { get; set; } = [];

    public Link[] Urls { get; set; } = [];

    public UserMention[] UserMentions { get; set; } = [];

    public Media[]? Media { get; set; }
}
