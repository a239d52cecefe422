namespace ContractGen.Formats;

/// <summary>Limits on what a reader accepts and a writer produces; safe by default.</summary>
public sealed record CodecLimits
{
    /// <summary>The limits that apply where none are given.</summary>
    public static CodecLimits Default { get; } = new();

    /// <summary>How deep records, lists and maps may nest, typed or skipped; 64 unless set. Each level costs stack when typed.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>The longest input in bytes; <see cref="int.MaxValue"/> unless set.</summary>
    public int MaxInputBytes { get; init; } = int.MaxValue;

    /// <summary>Whether a field or map key that stands twice is refused rather than the last one winning (Protobuf always merges).</summary>
    public bool RejectDuplicates { get; init; }
}
