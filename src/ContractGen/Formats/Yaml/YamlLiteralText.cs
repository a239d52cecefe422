namespace ContractGen.Formats.Yaml;

/// <summary>Text of several lines, written as it is under <c>|</c>.</summary>
internal static class YamlLiteralText
{
    /// <summary>Whether printable text of several lines can be literal: it is not all breaks, and no line is all blanks.</summary>
    internal static bool CanBe(ReadOnlySpan<char> text)
    {
        bool isAllBreaks = true;
        foreach (Range range in text.Split('\n'))
        {
            ReadOnlySpan<char> line = text[range];
            if (!line.IsEmpty)
            {
                isAllBreaks = false;
                if (!line.ContainsAnyExcept(' '))
                {
                    return false;
                }
            }
        }

        return !isAllBreaks;
    }
}
