using System.Runtime.CompilerServices;
using System.Text;

namespace ContractGen.Generator.Emit;

/// <summary>
/// Draws generated code with raw string templates. A hole with many lines keeps the column that it stands in, and a line that
/// holds nothing but empty holes is left out, so a template looks like the file it emits.
/// </summary>
[InterpolatedStringHandler]
internal readonly struct Code
{
    private readonly StringBuilder _text;

    public Code(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (formattedCount * 32));

    /// <summary>The text of a template.</summary>
    public static string Text(Code code) => code.ToString();

    /// <summary>One template per item, each beginning on a line of its own.</summary>
    public static string Lines<T>(IEnumerable<T> items, Func<T, string> draw) =>
        string.Join("\n", items.Select(draw).Where(text => text.Length > 0));

    /// <summary>One template per item, with a blank line between them.</summary>
    public static string Blocks<T>(IEnumerable<T> items, Func<T, string> draw) =>
        string.Join("\n\n", items.Select(draw).Where(text => text.Length > 0));

    /// <summary>One piece of text per item, on the same line.</summary>
    public static string List<T>(IEnumerable<T> items, Func<T, string> draw, string separator = ", ") =>
        string.Join(separator, items.Select(draw));

    public void AppendLiteral(string literal)
    {
        // The template's own line ends come from the checkout; the emitted bytes must not depend on it.
        var text = literal.Replace("\r\n", "\n");
        if (text.StartsWith("\n", StringComparison.Ordinal) && DropsLine())
        {
            text = text.Substring(1);
        }

        _text.Append(text);
    }

    public void AppendFormatted(string? hole)
    {
        if (string.IsNullOrEmpty(hole))
        {
            // Marks a line that may turn out to hold nothing but empty holes.
            _text.Append('\0');
            return;
        }

        var column = Column(out var margin);
        _text.Append(column == 0 ? hole : hole!.Replace("\n", "\n" + margin));
    }

    public void AppendFormatted(int hole) => _text.Append(hole);

    public override string ToString()
    {
        if (DropsLine() && _text.Length > 0 && _text[_text.Length - 1] == '\n')
        {
            _text.Length--;
        }

        var lines = _text.Replace("\0", "").ToString().Split('\n');
        return string.Join("\n", lines.Select(line => line.TrimEnd(' ')));
    }

    /// <summary>Removes the current line if it holds only white space and at least one empty hole.</summary>
    private bool DropsLine()
    {
        var sawEmptyHole = false;
        var start = _text.Length;
        for (; start > 0 && _text[start - 1] != '\n'; start--)
        {
            var character = _text[start - 1];
            if (character is not (' ' or '\0'))
            {
                return false;
            }

            sawEmptyHole |= character == '\0';
        }

        if (sawEmptyHole)
        {
            _text.Length = start;
        }

        return sawEmptyHole;
    }

    private int Column(out string margin)
    {
        var start = _text.Length;
        while (start > 0 && _text[start - 1] != '\n')
        {
            start--;
        }

        var indent = start;
        while (indent < _text.Length && _text[indent] is ' ' or '\0')
        {
            indent++;
        }

        margin = _text.ToString(start, indent - start).Replace("\0", "");
        return margin.Length;
    }
}
