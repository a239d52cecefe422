namespace ContractGen.Benchmarks.Documents.Twitter;

/// <summary>The links in a user's profile.</summary>
[Contract(Naming = NamingPolicy.SnakeCase)]
public sealed partial class UserEntities
{
    public LinkList Description { get; set; } = null!;

    public LinkList? Url { get; set; }
}
