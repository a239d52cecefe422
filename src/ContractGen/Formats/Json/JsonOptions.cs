namespace ContractGen.Formats.Json;

/// <summary>How JSON is written and read; RFC 8259 to the letter unless told otherwise.</summary>
public sealed record JsonOptions : FormatOptions
{
    /// <summary>The options that apply where none are given.</summary>
    public static JsonOptions Default { get; } = new();

    /// <summary>Whether a reader passes over <c>/* … */</c> and <c>// …</c> wherever white space may stand.</summary>
    public bool AllowComments { get; init; }

    /// <summary>Whether a reader accepts one comma behind the last element or field.</summary>
    public bool AllowTrailingCommas { get; init; }

    /// <summary>What becomes of NaN and the infinities.</summary>
    public JsonNonFinite NonFinite { get; init; }

    /// <summary>What a reader does with a byte order mark before the document.</summary>
    public JsonByteOrderMark ByteOrderMark { get; init; }
}
