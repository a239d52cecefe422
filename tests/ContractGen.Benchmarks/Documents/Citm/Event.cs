namespace ContractGen.Benchmarks.Documents.Citm;

/// <summary>One concert.</summary>
[Contract]
public sealed partial class Event
{
    [Field(1)] public string? Description { get; set; }

    [Field(2)] public int Id { get; set; }

    [Field(3)] public string? Logo { get; set; }

    [Field(4)] public string Name { get; set; } = "";

    [Field(5)] public int[] SubTopicIds { get; set; } = [];

    [Field(6)] public string? SubjectCode { get; set; }

    [Field(7)] public string? Subtitle { get; set; }

    [Field(8)] public int[] TopicIds { get; set; } = [];
}
