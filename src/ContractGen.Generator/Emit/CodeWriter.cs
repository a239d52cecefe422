using System.Text;

namespace ContractGen.Generator.Emit;

/// <summary>Writes a tree of templates once, from the first line to the last.</summary>
/// <remarks>Blank lines keep apart what stands on both sides of them: none is written behind an opening brace or a label, before a closing brace, or
/// beside another.</remarks>
internal sealed class CodeWriter
{
    private const int Level = 4;

    [ThreadStatic]
    private static CodeWriter? _cached;

    private readonly StringBuilder _text = new();
    private int _margin;
    private int _indent;
    private bool _hasText;
    private bool _hasEmptyHole;
    private bool _isBlankPending;
    private bool _isOpening;

    public static string Write(Code code)
    {
        // A template that is made to text while another is drawn has a writer of its own.
        var writer = _cached ?? new CodeWriter();
        _cached = null;
        writer.Begin();
        code.WriteTo(writer);
        writer.End();
        var text = writer._text.ToString();
        _cached = writer;
        return text;
    }

    /// <summary>Text of a template, whose further lines begin at the template's margin.</summary>
    public void Text(string text)
    {
        for (var start = 0; ;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
            {
                Append(text, start, text.Length);
                return;
            }

            // The template's own line ends come from the checkout; the emitted bytes must not depend on it.
            Append(text, start, end > start && text[end - 1] == '\r' ? end - 1 : end);
            NewLine();
            start = end + 1;
        }
    }

    /// <summary>A hole that holds nothing: a line of such holes alone is left out.</summary>
    public void EmptyHole() => _hasEmptyHole = true;

    /// <summary>A hole with a template, whose further lines keep the column of its first.</summary>
    public void Hole(Code code)
    {
        var length = _text.Length;
        var wasBlankPending = _isBlankPending;
        var outer = _margin;
        _margin = _indent;
        code.WriteTo(this);
        _margin = outer;
        if (_text.Length == length)
        {
            _hasEmptyHole = true;
            _isBlankPending = wasBlankPending;
        }
    }

    private void Begin()
    {
        _text.Clear();
        _margin = 0;
        _isBlankPending = false;
        _isOpening = false;
        BeginLine();
    }

    private void BeginLine()
    {
        _indent = _margin;
        _hasText = false;
        _hasEmptyHole = false;
    }

    private void Append(string text, int start, int end)
    {
        if (!_hasText)
        {
            while (start < end && text[start] == ' ')
            {
                start++;
                _indent++;
            }

            if (start < end && text[start] == Code.Outdent[0])
            {
                start++;
                _indent -= Level;
            }

            if (start == end)
            {
                return;
            }

            BeginText(text[start]);
        }

        _text.Append(text, start, end - start);
    }

    /// <summary>The first character of a line's text decides whether the blank line before it stays.</summary>
    private void BeginText(char first)
    {
        if (_isBlankPending && !_isOpening && first != '}' && _text.Length > 0)
        {
            _text.Append('\n');
        }

        _isBlankPending = false;
        _hasText = true;
        _text.Append(' ', _indent);
    }

    private void NewLine()
    {
        if (_hasText)
        {
            TrimLine();
            _isOpening = _text[_text.Length - 1] is '{' or ':';
            _text.Append('\n');
        }
        else if (!_hasEmptyHole)
        {
            _isBlankPending = true;
        }

        BeginLine();
    }

    private void End()
    {
        if (_hasText)
        {
            TrimLine();
        }
        else if (_hasEmptyHole && _text.Length > 0)
        {
            // The last line held nothing but empty holes, and goes with the line end before it.
            _text.Length--;
        }
    }

    private void TrimLine()
    {
        var length = _text.Length;
        while (_text[length - 1] == ' ')
        {
            length--;
        }

        _text.Length = length;
    }
}
