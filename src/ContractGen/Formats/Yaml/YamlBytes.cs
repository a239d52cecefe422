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

    /// <summary>The decimal digits. A search for a range of bytes would box its ends in code that the JIT has not optimised yet.</summary>
    internal static readonly SearchValues<byte> Digits = SearchValues.Create("0123456789"u8);

    /// <summary>The characters of a date.</summary>
    internal static readonly SearchValues<byte> DateBytes = SearchValues.Create("-0123456789"u8);

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

    /// <summary>Whether a plain scalar begins with the byte, whatever follows, that is no null: the letters and digits, and a few more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool BeginsText(byte value) => ((value < 64 ? LowText : HighText) >> (value & 63) & 1) != 0 || value >= 0x80;

    /// <summary>Whether a null, or nothing at all, may begin with the byte; or an alias, a property or white space before one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool MayBeNull(byte value) => ((value < 64 ? LowNull : HighNull) >> (value & 63) & 1) != 0 && value < 0x80;

    private const ulong LowText = (0x3FFUL << '0') | (1UL << '/') | (1UL << '(') | (1UL << '$') | (1UL << '+') | (1UL << '.') | (1UL << ';') | (1UL << '<') | (1UL << '=');
    private const ulong HighText = (0x3FFFFFFUL << ('A' - 64)) | (0x3FFFFFFUL << ('a' - 64)) | (1UL << ('_' - 64)) | (1UL << ('\\' - 64)) | (1UL << ('^' - 64));
    private const ulong LowNull = 0xFFFFFFFFUL | (1UL << ' ') | (1UL << '#') | (1UL << '!') | (1UL << '&') | (1UL << '*') | (1UL << ',') | (1UL << ':') | (1UL << '?');
    private const ulong HighNull = (1UL << ('n' - 64)) | (1UL << ('N' - 64)) | (1UL << ('~' - 64)) | (1UL << ('}' - 64)) | (1UL << (']' - 64));

    /// <summary>Whether the byte is part of the plainest of names: letters, digits and underscores, hyphens and points.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsName(byte value) => ((value < 64 ? LowName : HighName) >> (value & 63) & 1) != 0 && value < 0x80;

    private const ulong LowName = (0x3FFUL << '0') | (1UL << '-') | (1UL << '.') | (1UL << '/');
    private const ulong HighName = (0x3FFFFFFUL << ('A' - 64)) | (0x3FFFFFFUL << ('a' - 64)) | (1UL << ('_' - 64));

    internal static bool IsUri(byte value) => UriBytes.Contains(value);

    /// <summary>Whether the byte may stand in a tag behind its handle; a percent sign is looked at by itself.</summary>
    internal static bool IsTag(byte value) => UriBytes.Contains(value) && value != '!' && !IsFlowIndicator(value);

    internal static bool IsWord(byte value) => char.IsAsciiLetterOrDigit((char)value) || value == '-';
}
