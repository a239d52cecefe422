using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ContractGen.Formats.Json;

/// <summary>Decodes the text between the quotes of a string, strictly.</summary>
internal static class JsonEscape
{
    /// <summary>Reads the escape sequence that begins at <paramref name="position"/>; a surrogate pair is one.</summary>
    /// <param name="text">The text between the quotes.</param>
    /// <param name="position">Moved behind the sequence, or onto the fault.</param>
    /// <param name="value">The character it stands for.</param>
    /// <returns>None, Syntax, or InvalidText for a lone surrogate.</returns>
    internal static CodecErrorKind Read(ReadOnlySpan<byte> text, ref int position, out Rune value)
    {
        value = default;
        int start = position;
        byte letter = position + 1 < text.Length ? text[position + 1] : (byte)0;
        int simple = letter switch
        {
            (byte)'"' => '"',
            (byte)'\\' => '\\',
            (byte)'/' => '/',
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            _ => -1,
        };
        if (simple >= 0)
        {
            value = new Rune(simple);
            position += 2;
            return CodecErrorKind.None;
        }

        position++;
        if (letter != 'u')
        {
            return CodecErrorKind.Syntax;
        }

        position++;
        if (!TryHex4(text, ref position, out int first))
        {
            return CodecErrorKind.Syntax;
        }

        if (!char.IsSurrogate((char)first))
        {
            value = new Rune(first);
            return CodecErrorKind.None;
        }

        if (char.IsHighSurrogate((char)first) && position + 1 < text.Length && text[position] == '\\' && text[position + 1] == 'u')
        {
            position += 2;
            if (!TryHex4(text, ref position, out int second))
            {
                return CodecErrorKind.Syntax;
            }

            if (Rune.TryCreate((char)first, (char)second, out value))
            {
                return CodecErrorKind.None;
            }
        }

        position = start;
        return CodecErrorKind.InvalidText;
    }

    /// <summary>Decodes into UTF-8, which is never longer than the text; whether the bytes in between are valid is left to the caller.</summary>
    internal static CodecErrorKind ToUtf8(ReadOnlySpan<byte> text, Span<byte> destination, out int written, out int fault)
    {
        written = 0;
        fault = 0;
        while (true)
        {
            ReadOnlySpan<byte> plain = Plain(text[fault..]);
            plain.CopyTo(destination[written..]);
            written += plain.Length;
            fault += plain.Length;
            if (fault == text.Length)
            {
                return CodecErrorKind.None;
            }

            CodecErrorKind kind = Read(text, ref fault, out Rune value);
            if (kind != CodecErrorKind.None)
            {
                return kind;
            }

            written += value.EncodeToUtf8(destination[written..]);
        }
    }

    /// <summary>Decodes into UTF-16, which has never more characters than the text has bytes.</summary>
    internal static CodecErrorKind ToUtf16(ReadOnlySpan<byte> text, Span<char> destination, out int written, out int fault)
    {
        written = 0;
        fault = 0;
        while (true)
        {
            ReadOnlySpan<byte> plain = Plain(text[fault..]);
            OperationStatus status = Utf8.ToUtf16(plain, destination[written..], out int read, out int count, replaceInvalidSequences: false);
            written += count;
            fault += read;
            if (status != OperationStatus.Done)
            {
                return CodecErrorKind.InvalidText;
            }

            if (fault == text.Length)
            {
                return CodecErrorKind.None;
            }

            CodecErrorKind kind = Read(text, ref fault, out Rune value);
            if (kind != CodecErrorKind.None)
            {
                return kind;
            }

            written += value.EncodeToUtf16(destination[written..]);
        }
    }

    /// <summary>Whether all escape sequences are right.</summary>
    internal static CodecErrorKind Check(ReadOnlySpan<byte> text, out int fault)
    {
        fault = 0;
        CodecErrorKind kind = CodecErrorKind.None;
        while (kind == CodecErrorKind.None)
        {
            fault += Plain(text[fault..]).Length;
            if (fault == text.Length)
            {
                break;
            }

            kind = Read(text, ref fault, out _);
        }

        return kind;
    }

    /// <summary>The offset of the first byte that is not valid UTF-8, or the length.</summary>
    internal static int ValidLength(ReadOnlySpan<byte> text)
    {
        int position = 0;
        while (Rune.DecodeFromUtf8(text[position..], out _, out int length) == OperationStatus.Done)
        {
            position += length;
        }

        return position;
    }

    private static ReadOnlySpan<byte> Plain(ReadOnlySpan<byte> text)
    {
        int length = text.IndexOf((byte)'\\');
        return length < 0 ? text : text[..length];
    }

    private static bool TryHex4(ReadOnlySpan<byte> text, ref int position, out int value)
    {
        value = 0;
        for (int end = position + 4; position < end; position++)
        {
            if (position >= text.Length || !char.IsAsciiHexDigit((char)text[position]))
            {
                return false;
            }

            int digit = text[position];
            value = (value << 4) | ((digit & 0xF) + (digit >> 6) * 9);
        }

        return true;
    }
}
