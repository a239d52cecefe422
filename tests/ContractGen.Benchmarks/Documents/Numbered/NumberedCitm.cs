using ContractGen.Benchmarks.Documents.Citm;

namespace ContractGen.Benchmarks.Documents.Numbered;

/// <summary><see cref="CitmDocument"/> as messages, which have no lists as values of maps.</summary>
[Contract]
public sealed partial class NumberedCitm
{
    [Field(1)] public Dictionary<string, string> AreaNames { get; set; } = [];

    [Field(2)] public Dictionary<string, string> AudienceSubCategoryNames { get; set; } = [];

    [Field(3)] public Dictionary<string, string> BlockNames { get; set; } = [];

    [Field(4)] public Dictionary<string, Event> Events { get; set; } = [];

    [Field(5)] public Performance[] Performances { get; set; } = [];

    [Field(6)] public Dictionary<string, string> SeatCategoryNames { get; set; } = [];

    [Field(7)] public Dictionary<string, string> SubTopicNames { get; set; } = [];

    [Field(8)] public Dictionary<string, string> SubjectNames { get; set; } = [];

    [Field(9)] public Dictionary<string, string> TopicNames { get; set; } = [];

    [Field(10)] public Dictionary<string, NumberList> TopicSubTopics { get; set; } = [];

    [Field(11)] public Dictionary<string, string> VenueNames { get; set; } = [];

    public static NumberedCitm From(CitmDocument document) => new()
    {
        AreaNames = document.AreaNames,
        AudienceSubCategoryNames = document.AudienceSubCategoryNames,
        BlockNames = document.BlockNames,
        Events = document.Events,
        Performances = document.Performances,
        SeatCategoryNames = document.SeatCategoryNames,
        SubTopicNames = document.SubTopicNames,
        SubjectNames = document.SubjectNames,
        TopicNames = document.TopicNames,
        TopicSubTopics = document.TopicSubTopics.ToDictionary(each => each.Key, each => new NumberList { Values = each.Value }),
        VenueNames = document.VenueNames,
    };
}
