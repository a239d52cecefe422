namespace ContractGen.Benchmarks.Documents.Twitter;

/// <summary>Links of one profile field.</summary>
[Contract(Naming = NamingPolicy.SnakeCase)]
public sealed partial class LinkList
{
    [Field(1)] public Link[] Urls { get; set; } = [];
}
