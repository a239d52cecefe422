namespace ContractGen.Formats.MessagePack;

/// <summary>How MessagePack is written and read.</summary>
public sealed record MessagePackOptions : FormatOptions
{
    /// <summary>The options that apply where none are given.</summary>
    public static MessagePackOptions Default { get; } = new();

    /// <summary>Whether text, names and keys are also read from bin values, as long as they are valid UTF-8. (Bytes are always read from text too:
    /// before there was bin, both were the same.)</summary>
    public bool AllowBinaryText { get; init; }
}
