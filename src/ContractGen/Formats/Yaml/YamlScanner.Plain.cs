using System.Runtime.CompilerServices;

namespace ContractGen.Formats.Yaml;

/// <content>Plain scalars.</content>
internal ref partial struct YamlScanner
{
    /// <summary>Finds the extent of the plain scalar at the cursor.</summary>
    /// <param name="isKey">Whether it is a key, which ends on its line.</param>
    private void PassPlain(bool isKey)
    {
        bool isFlow = IsInFlow;
        int first = _position;
        _behindJson = false;
        if (!BeginsPlain(first, isFlow))
        {
            FailSyntax(first, isKey ? "a key" : "a value");
            return;
        }

        int last = PlainLine(first, isFlow, out int stop);
        if (!isKey)
        {
            PassPlainLines(isFlow, ref last, stop);
        }

        Node.Kind = YamlNodeKind.Plain;
        Node.First = first;
        Node.Last = last;
        _position = last;
        CheckPrintable(first, last);
    }

    // Section 7.3.3: further lines are indented beyond the collection, and none is a comment.
    private void PassPlainLines(bool isFlow, ref int last, int stop)
    {
        if (TryNextLine(stop, out _, out int next) && next <= _blockIndent)
        {
            return;
        }

        while (stop < _end && YamlBytes.IsBreak(At(stop)))
        {
            int position = stop;
            int line;
            do
            {
                line = PassBreak(position);
                position = PassSpaces(line);
                if (position - line <= _indent && position < _end && At(position) == '\t')
                {
                    // Only an empty line may have a tab here.
                    int behind = PassWhiteFrom(position);
                    if (behind < _end && !YamlBytes.IsBreak(At(behind)))
                    {
                        return;
                    }
                }

                int column = position - line;
                position = PassWhiteFrom(position);
                if (position >= _end)
                {
                    return;
                }

                if (!YamlBytes.IsBreak(At(position)))
                {
                    if (column <= _indent || (column == 0 && IsDocumentMarker(position)))
                    {
                        return;
                    }

                    break;
                }
            }
            while (true);

            byte token = At(position);
            if (token == '#' || (token == ':' && !IsPlainSafe(position + 1, isFlow)) || (isFlow && YamlBytes.IsFlowIndicator(token)))
            {
                return;
            }

            last = PlainLine(position, isFlow, out stop);
            Node.IsMultiline = true;
        }
    }

    /// <summary>The end of the plain text in this line, white space before it left out.</summary>
    /// <param name="position">Where the text begins.</param>
    /// <param name="isFlow">Whether flow indicators end it.</param>
    /// <param name="stop">What ends it: a line break, a comment, a colon, a flow indicator or the end of the input.</param>
    private int PlainLine(int position, bool isFlow, out int stop)
    {
        int first = position;
        if (first == _lineFirst)
        {
            stop = _lineStop;
            return _lineLast;
        }

        while (true)
        {
            int length = Slice(position, _end).IndexOfAny(isFlow ? YamlBytes.FlowPlainStops : YamlBytes.BlockPlainStops);
            if (length < 0)
            {
                position = _end;
                break;
            }

            position += length;
            byte token = At(position);
            if (token == ':')
            {
                if (!IsPlainSafe(position + 1, isFlow))
                {
                    break;
                }
            }
            else if (token != '#' || (position > first && YamlBytes.IsWhite(At(position - 1))))
            {
                break;
            }

            position++;
        }

        stop = position;
        while (position > first && YamlBytes.IsWhite(At(position - 1)))
        {
            position--;
        }

        _lineFirst = first;
        _lineLast = position;
        _lineStop = stop;
        return position;
    }

    /// <summary>Whether a plain scalar can begin here.</summary>
    private readonly bool BeginsPlain(int position, bool isFlow)
    {
        if (position >= _end)
        {
            return false;
        }

        byte token = At(position);
        return token is (byte)'-' or (byte)'?' or (byte)':'
            ? IsPlainSafe(position + 1, isFlow)
            : !YamlBytes.IsIndicator(token) && token != ' ';
    }

    /// <summary>Whether the byte here continues a plain scalar behind an indicator.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsPlainSafe(int position, bool isFlow) =>
        !EndsIndicator(position) && !(isFlow && YamlBytes.IsFlowIndicator(At(position)));

    private readonly int PassWhiteFrom(int position)
    {
        while (position < _end && YamlBytes.IsWhite(At(position)))
        {
            position++;
        }

        return position;
    }
}
