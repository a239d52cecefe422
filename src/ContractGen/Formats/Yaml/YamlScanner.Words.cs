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
    internal readonly string Text(int first, int last) => last - first > LongestName
        ? Encoding.UTF8.GetString(Slice(first, first + LongestName)) + "…"
        : Encoding.UTF8.GetString(Slice(first, last));

    private readonly string Word(int offset)
    {
        int length = Slice(offset, _end).IndexOfAny(" \t\r\n:,[]{}"u8);
        return Text(offset, length < 0 ? _end : offset + Math.Max(length, 1));
    }
}
