namespace ContractGen.Formats.Yaml;

/// <content>Block scalars: header, indentation and extent.</content>
internal ref partial struct YamlScanner
{
    private void PassBlockScalar()
    {
        Node.Kind = At(_position) == '|' ? YamlNodeKind.Literal : YamlNodeKind.Folded;
        int position = _position + 1;
        int indent = 0;
        bool hasChomping = false;
        while (position < _end)
        {
            byte token = At(position);
            if (token is (byte)'+' or (byte)'-' && !hasChomping)
            {
                hasChomping = true;
                Node.Chomping = (sbyte)(token == '+' ? 1 : -1);
            }
            else if (token is >= (byte)'1' and <= (byte)'9' && indent == 0)
            {
                indent = token - '0';
            }
            else
            {
                break;
            }

            position++;
        }

        int behind = CommentEnd(position);
        if (behind < _end && !YamlBytes.IsBreak(At(behind)))
        {
            FailSyntax(behind, "the end of the line behind the head of a block scalar");
        }
        else if (_fault is null)
        {
            PassBlockLines(PassBreak(behind), indent == 0 ? -1 : Math.Max(_indent, 0) + indent);
        }
    }

    /// <summary>Finds the lines of a block scalar.</summary>
    /// <param name="first">The beginning of the first line.</param>
    /// <param name="indent">Their indentation, or −1 to take it from the first line with text.</param>
    private void PassBlockLines(int first, int indent)
    {
        int position = first;
        int widest = 0;
        int widestLine = 0;
        int last = first;
        while (position < _end)
        {
            int line = position;
            position = PassSpaces(position);
            int column = position - line;
            bool isEmpty = position >= _end || YamlBytes.IsBreak(At(position));
            if (indent < 0)
            {
                if (isEmpty)
                {
                    if (column > widest)
                    {
                        widest = column;
                        widestLine = line;
                    }

                    position = PassBreak(position);
                    last = position;
                    continue;
                }

                if (column <= _indent || (column == 0 && IsDocumentMarker(position)))
                {
                    position = line;
                    break;
                }

                indent = column;
                if (widest > indent)
                {
                    Fail(CodecErrorKind.Syntax, widestLine, "an empty line before the block scalar's text is indented further than the text");
                    return;
                }
            }

            if (!isEmpty && (column < indent || (column == 0 && IsDocumentMarker(position))))
            {
                position = line;
                break;
            }

            position = LineEnd(position);
            last = position = PassBreak(position);
        }

        Node.First = first;
        Node.Last = last;
        Node.Indent = indent < 0 ? widest : indent;
        CheckPrintable(first, last);

        _position = last;
        _behindLines = true;
        CheckTabBehind(last);
    }

    // Section 8.1.1.2: what begins no further to the right than the block around must do so behind spaces alone, also a comment.
    private void CheckTabBehind(int line)
    {
        int position = PassSpaces(line);
        if (position < _end && At(position) == '\t' && position - line <= _indent)
        {
            int behind = PassWhiteFrom(position);
            if (behind >= _end || At(behind) == '#' || YamlBytes.IsBreak(At(behind)))
            {
                Fail(CodecErrorKind.Syntax, position, "a tab stands in the indentation, where only spaces may stand");
            }
        }
    }

    private int LineEnd(int position)
    {
        int length = Slice(position, _end).IndexOfAny(YamlBytes.LineStops);
        position = length < 0 ? _end : position + length;
        if (position < _end && !YamlBytes.IsBreak(At(position)))
        {
            FailControl(position);
            return _end;
        }

        return position;
    }
}
