namespace ContractGen.Benchmarks.Documents.Twitter;

/// <summary>The links in a user's profile.</summary>
[Contract(Naming = NamingPolicy.SnakeCase)]
public sealed partial class UserEntities
{
    [Field(1)] public LinkList Description { get; set; } = null!;

    [Field(2)] public LinkList? Url { get; set; }
}
