namespace ContractGen.Benchmarks.Documents.Citm;

/// <summary>One concert.</summary>
[Contract]
public sealed partial class Event
{
    public string? Description { get; set; }

    public int Id { get; set; }

    public string? Logo { get; set; }

    public string Name { get; set; } = "";

    public int[] SubTopicIds { get; set; } = [];

    public string? SubjectCode { get; set; }

    public string? Subtitle { get; set; }

    public int[] TopicIds { get; set; } = [];
}
