namespace ContractGen.Benchmarks.Documents.Twitter;

/// <summary>The sizes that a picture comes in.</summary>
[Contract(Naming = NamingPolicy.SnakeCase)]
public sealed partial class MediaSizes
{
    public MediaSize Medium { get; set; } = null!;

    public MediaSize Small { get; set; } = null!;

    public MediaSize Thumb { get; set; } = null!;

    public MediaSize Large { get; set; } = null!;
}
