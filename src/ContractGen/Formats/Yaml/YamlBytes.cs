using System.Buffers;
using System.Runtime.CompilerServices;

namespace ContractGen.Formats.Yaml;

/// <summary>The character classes of the specification, as far as they are ASCII.</summary>
internal static class YamlBytes
{
    /// <summary>Where a line of a plain scalar in block style may end.</summary>
    internal static readonly SearchValues<byte> BlockPlainStops = SearchValues.Create([.. Controls, .. ":#"u8]);

    /// <summary>Where a line of a plain scalar in flow style may end.</summary>
    internal static readonly SearchValues<byte> FlowPlainStops = SearchValues.Create([.. Controls, .. ":#,[]{}"u8]);

    /// <summary>Where the text in double quotes must be looked at.</summary>
    internal static readonly SearchValues<byte> DoubleQuotedStops = SearchValues.Create([.. QuotedControls, .. "\"\\"u8]);

    /// <summary>Where the text in single quotes must be looked at.</summary>
    internal static readonly SearchValues<byte> SingleQuotedStops = SearchValues.Create([.. QuotedControls, .. "'"u8]);

    /// <summary>Where a line of text ends, or holds what is not printable.</summary>
    internal static readonly SearchValues<byte> LineStops = SearchValues.Create(Controls);

    private static readonly SearchValues<byte> UriBytes = SearchValues.Create(
        "0123456789-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#;/?:@&=+$,_.!~*'()[]"u8);

    // The line breaks and all that is not printable, the tab excepted.
    private static ReadOnlySpan<byte> Controls =>
    [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 127,
    ];

    private static ReadOnlySpan<byte> QuotedControls => Controls[..^1];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsWhite(byte value) => value is (byte)' ' or (byte)'\t';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsBreak(byte value) => value is (byte)'\n' or (byte)'\r';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsFlowIndicator(byte value) =>
        value is (byte)',' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}';

    /// <summary>Whether a plain scalar cannot begin with the byte, whatever follows; <c>- ? :</c> depend on what does.</summary>
    internal static bool IsIndicator(byte value) => value is
        (byte)',' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'#' or (byte)'&' or (byte)'*' or (byte)'!'
        or (byte)'|' or (byte)'>' or (byte)'\'' or (byte)'"' or (byte)'%' or (byte)'@' or (byte)'`' or < (byte)' ' or 0x7F;

    internal static bool IsUri(byte value) => UriBytes.Contains(value);

    /// <summary>Whether the byte may stand in a tag behind its handle; a percent sign is looked at by itself.</summary>
    internal static bool IsTag(byte value) => UriBytes.Contains(value) && value != '!' && !IsFlowIndicator(value);

    internal static bool IsWord(byte value) => char.IsAsciiLetterOrDigit((char)value) || value == '-';
}
