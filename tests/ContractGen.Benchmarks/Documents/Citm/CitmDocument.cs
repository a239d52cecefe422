namespace ContractGen.Benchmarks.Documents.Citm;

/// <summary>The root of citm_catalog.json: a season of concerts.</summary>
[Contract]
public sealed partial class CitmDocument
{
    public Dictionary<string, string> AreaNames { get; set; } = null!;

    public Dictionary<string, string> AudienceSubCategoryNames { get; set; } = null!;

    public Dictionary<string, string> BlockNames { get; set; } = null!;

    public Dictionary<string, Event> Events { get; set; } = null!;

    public Performance[] Performances { get; set; } = [];

    public Dictionary<string, string> SeatCategoryNames { get; set; } = null!;

    public Dictionary<string, string> SubTopicNames { get; set; } = null!;

    public Dictionary<string, string> SubjectNames { get; set; } = null!;

    public Dictionary<string, string> TopicNames { get; set; } = null!;

    public Dictionary<string, int[]> TopicSubTopics { get; set; } = null!;

    public Dictionary<string, string> VenueNames { get; set; } = null!;
}
