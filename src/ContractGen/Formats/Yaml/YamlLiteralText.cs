namespace ContractGen.Formats.Yaml;

/// <summary>Text of several lines, written as it is under <c>|</c>.</summary>
internal static class YamlLiteralText
{
    /// <summary>Whether printable text of several lines can be literal: it is not all breaks, and no line is all blanks.</summary>
    internal static bool CanBe(ReadOnlySpan<char> text)
    {
        bool isAllBreaks = true;
        while (!text.IsEmpty)
        {
            int end = text.IndexOf('\n');
            ReadOnlySpan<char> line = text[..(end < 0 ? text.Length : end)];
            if (!line.IsEmpty)
            {
                isAllBreaks = false;
                if (line[^1] == ' ' && !line.ContainsAnyExcept(' '))
                {
                    return false;
                }
            }

            text = text[(end < 0 ? text.Length : end + 1)..];
        }

        return !isAllBreaks;
    }
}
