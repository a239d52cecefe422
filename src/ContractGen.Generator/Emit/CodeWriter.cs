namespace ContractGen.Generator.Emit;

/// <summary>Writes a tree of templates once, from the first line to the last.</summary>
/// <remarks>Blank lines keep apart what stands on both sides of them: none is written behind an opening brace or a label, before a closing brace, or
/// beside another.</remarks>
internal sealed class CodeWriter
{
    private const int Level = 4;

    [ThreadStatic]
    private static CodeWriter? _cached;

    private char[] _text = new char[16 * 1024];
    private int _length;
    private int _margin;
    private int _indent;
    private bool _hasText;
    private bool _hasEmptyHole;
    private bool _isBlankPending;
    private bool _isOpening;

    public static string Write(Code code)
    {
        var writer = _cached ??= new CodeWriter();
        writer.Begin();
        code.WriteTo(writer);
        writer.End();
        return new string(writer._text, 0, writer._length);
    }

    /// <summary>The parts of a template from the given one on.</summary>
    public void Parts(CodeParts parts, int first)
    {
        for (var i = first; i != 0; i = parts[i].Next)
        {
            if (parts[i].Text is { } text)
            {
                Text(text);
            }
            else
            {
                Hole(parts, parts[i].Hole);
            }
        }
    }

    /// <summary>Text of a template, whose further lines begin at the template's margin.</summary>
    private void Text(string text)
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

    /// <summary>A hole with a template, whose further lines keep the column of its first. A line of empty holes alone is left out.</summary>
    private void Hole(CodeParts parts, int first)
    {
        var length = _length;
        var wasBlankPending = _isBlankPending;
        var outer = _margin;
        _margin = _indent;
        Parts(parts, first);
        _margin = outer;
        if (_length == length)
        {
            _hasEmptyHole = true;
            _isBlankPending = wasBlankPending;
        }
    }

    private void Begin()
    {
        _length = 0;
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

        Reserve(end - start);
        text.CopyTo(start, _text, _length, end - start);
        _length += end - start;
    }

    /// <summary>The first character of a line's text decides whether the blank line before it stays.</summary>
    private void BeginText(char first)
    {
        Reserve(1 + _indent);
        if (_isBlankPending && !_isOpening && first != '}' && _length > 0)
        {
            _text[_length++] = '\n';
        }

        _isBlankPending = false;
        _hasText = true;
        for (var i = 0; i < _indent; i++)
        {
            _text[_length++] = ' ';
        }
    }

    private void NewLine()
    {
        if (_hasText)
        {
            TrimLine();
            _isOpening = _text[_length - 1] is '{' or ':';
            Reserve(1);
            _text[_length++] = '\n';
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
        else if (_hasEmptyHole && _length > 0)
        {
            // The last line held nothing but empty holes, and goes with the line end before it.
            _length--;
        }
    }

    private void TrimLine()
    {
        while (_text[_length - 1] == ' ')
        {
            _length--;
        }
    }

    private void Reserve(int count)
    {
        if (_text.Length - _length < count)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + count));
        }
    }
}
