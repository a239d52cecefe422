using System.Globalization;
using System.Text;

namespace ContractGen.Formats.Yaml;

/// <summary>Escape sequences of double-quoted scalars.</summary>
internal static class YamlEscape
{
    /// <summary>The length of the escape sequence that the text begins with; a line break behind the backslash is not part of it.</summary>
    /// <param name="text">The text from the backslash on.</param>
    /// <param name="fault">Why it is none.</param>
    internal static int Check(ReadOnlySpan<byte> text, out CodecErrorKind fault)
    {
        fault = CodecErrorKind.None;
        if (text.Length < 2)
        {
            fault = CodecErrorKind.UnexpectedEnd;
            return 0;
        }

        int digits = Digits(text[1]);
        if (digits != 0)
        {
            fault = Scalar(text, digits, out _, out int length);
            return length;
        }

        if (YamlBytes.IsBreak(text[1]))
        {
            return 1;
        }

        if (Simple(text[1]).IsEmpty)
        {
            fault = CodecErrorKind.Syntax;
        }

        return 2;
    }

    /// <summary>Writes what an escape sequence that has been checked stands for; returns its length.</summary>
    internal static int Decode(ReadOnlySpan<byte> text, Span<byte> target, out int written)
    {
        int digits = Digits(text[1]);
        if (digits != 0)
        {
            Scalar(text, digits, out Rune rune, out int length);
            written = rune.EncodeToUtf8(target);
            return length;
        }

        ReadOnlySpan<byte> value = Simple(text[1]);
        value.CopyTo(target);
        written = value.Length;
        return 2;
    }

    private static int Digits(byte letter) => letter switch
    {
        (byte)'x' => 2,
        (byte)'u' => 4,
        (byte)'U' => 8,
        _ => 0,
    };

    private static ReadOnlySpan<byte> Simple(byte letter) => letter switch
    {
        (byte)'0' => "\0"u8,
        (byte)'a' => "\a"u8,
        (byte)'b' => "\b"u8,
        (byte)'t' or (byte)'\t' => "\t"u8,
        (byte)'n' => "\n"u8,
        (byte)'v' => "\v"u8,
        (byte)'f' => "\f"u8,
        (byte)'r' => "\r"u8,
        (byte)'e' => "\e"u8,
        (byte)' ' => " "u8,
        (byte)'"' => "\""u8,
        (byte)'/' => "/"u8,
        (byte)'\\' => "\\"u8,
        (byte)'N' => "\u0085"u8,
        (byte)'_' => "\u00A0"u8,
        (byte)'L' => "\u2028"u8,
        (byte)'P' => "\u2029"u8,
        _ => default,
    };

    // Two \u of a surrogate pair are one character, as in JSON, whose documents are YAML too.
    private static CodecErrorKind Scalar(ReadOnlySpan<byte> text, int digits, out Rune rune, out int length)
    {
        rune = default;
        length = digits + 2;
        if (!TryHex(text, digits, out uint value))
        {
            return text.Length < length ? CodecErrorKind.UnexpectedEnd : CodecErrorKind.Syntax;
        }

        if (Rune.TryCreate(value, out rune))
        {
            return CodecErrorKind.None;
        }

        if (digits == 4 && text.Length >= 12 && text[6] == '\\' && text[7] == 'u' && TryHex(text[6..], 4, out uint low)
            && Rune.TryCreate((char)value, (char)low, out rune))
        {
            length = 12;
            return CodecErrorKind.None;
        }

        return value is >= 0xD800 and <= 0xDFFF ? CodecErrorKind.InvalidText : CodecErrorKind.Syntax;
    }

    private static bool TryHex(ReadOnlySpan<byte> text, int digits, out uint value)
    {
        value = 0;
        return text.Length >= digits + 2
            && uint.TryParse(text.Slice(2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }
}
