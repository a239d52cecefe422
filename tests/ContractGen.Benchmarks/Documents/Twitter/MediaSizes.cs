namespace ContractGen.Benchmarks.Documents.Twitter;

/// <summary>The sizes that a picture comes in.</summary>
[Contract(Naming = NamingPolicy.SnakeCase)]
public sealed partial class MediaSizes
{
    [Field(1)] public MediaSize Medium { get; set; } = null!;

    [Field(2)] public MediaSize Small { get; set; } = null!;

    [Field(3)] public MediaSize Thumb { get; set; } = null!;

    [Field(4)] public MediaSize Large { get; set; } = null!;
}
