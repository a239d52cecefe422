using System.Text;

namespace ContractGen.Formats.Yaml;

/// <content>The words of faults.</content>
internal ref partial struct YamlScanner
{
    private const int LongestName = 64;

    /// <summary>What stands at an offset, in words.</summary>
    internal readonly string Found(int offset)
    {
        if (offset >= _end)
        {
            return "the end of the input";
        }

        if (IsDocumentMarker(offset))
        {
            return At(offset) == '-' ? "'---', the begin of another document" : "'...', the end of the document";
        }

        byte token = At(offset);
        return token switch
        {
            (byte)'"' or (byte)'\'' => "a quoted scalar",
            (byte)'\n' or (byte)'\r' => "the end of the line",
            (byte)'\t' => "a tab",
            (byte)'&' => "an anchor",
            (byte)'*' => "an alias",
            (byte)'!' => "a tag",
            (byte)'-' when EndsIndicator(offset + 1) => "a sequence entry '-'",
            (byte)'#' => "'#', which begins a comment only behind white space",
            _ when char.IsAsciiLetterOrDigit((char)token) => $"'{Word(offset)}'",
            > (byte)' ' and < 0x7F => $"'{(char)token}'",
            >= 0x80 => $"'{Word(offset)}'",
            _ => $"the byte 0x{token:X2}",
        };
    }

    /// <summary>Content of the input, shortened for a message.</summary>
    internal readonly string Text(int first, int last)
    {
        ReadOnlySpan<byte> text = Slice(first, last);
        int end = text.IndexOfAny((byte)'\n', (byte)'\r');
        ReadOnlySpan<byte> shown = end < 0 ? text : text[..end];
        for (int length = LongestName; shown.Length > LongestName && length > LongestName - 4; length--)
        {
            // Not in the middle of a character.
            if ((shown[length] & 0xC0) != 0x80)
            {
                shown = shown[..length];
            }
        }

        return shown.Length == text.Length ? Encoding.UTF8.GetString(shown) : Encoding.UTF8.GetString(shown) + "…";
    }

    private readonly string Word(int offset)
    {
        int length = Slice(offset, _end).IndexOfAny(" \t\r\n:,[]{}"u8);
        return Text(offset, length < 0 ? _end : offset + Math.Max(length, 1));
    }
}
