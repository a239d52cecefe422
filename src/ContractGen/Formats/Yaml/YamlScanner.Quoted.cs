namespace ContractGen.Formats.Yaml;

/// <content>Scalars in quotes: their extent and the check of their escapes and lines.</content>
internal ref partial struct YamlScanner
{
    private void PassSingleQuoted(bool isKey)
    {
        int first = _position + 1;
        int position = first;
        while (true)
        {
            int length = Slice(position, _end).IndexOfAny(YamlBytes.SingleQuotedStops);
            position = length < 0 ? _end : position + length;
            if (position < _end && At(position) == '\'')
            {
                if (_end - position < 2 || At(position + 1) != '\'')
                {
                    EndQuoted(YamlNodeKind.SingleQuoted, first, position);
                    return;
                }

                Node.HasEscapes = true;
                position += 2;
            }
            else if (!TryPassQuotedLine(ref position, isKey))
            {
                return;
            }
        }
    }

    private void PassDoubleQuoted(bool isKey)
    {
        int first = _position + 1;
        int position = first;
        while (true)
        {
            int length = Slice(position, _end).IndexOfAny(YamlBytes.DoubleQuotedStops);
            position = length < 0 ? _end : position + length;
            if (position < _end && At(position) == '"')
            {
                EndQuoted(YamlNodeKind.DoubleQuoted, first, position);
                return;
            }

            if (position < _end && At(position) == '\\')
            {
                Node.HasEscapes = true;
                int behind = YamlEscape.Check(Slice(position, _end), out CodecErrorKind fault);
                if (fault != CodecErrorKind.None)
                {
                    Fail(fault, position, fault == CodecErrorKind.InvalidText
                        ? "the escape sequence is a lone surrogate"
                        : fault == CodecErrorKind.UnexpectedEnd
                            ? "expected the end of an escape sequence, found the end of the input"
                            : "the escape sequence is none that YAML knows");
                    return;
                }

                position += behind;
            }
            else if (!TryPassQuotedLine(ref position, isKey))
            {
                return;
            }
        }
    }

    /// <summary>Passes the line break at which a quoted scalar was stopped, and the white space that begins the next line with text.</summary>
    private bool TryPassQuotedLine(ref int position, bool isKey)
    {
        if (position >= _end)
        {
            Fail(CodecErrorKind.UnexpectedEnd, _end, "expected the end of a quoted scalar, found the end of the input");
            return false;
        }

        if (!YamlBytes.IsBreak(At(position)))
        {
            FailControl(position);
            return false;
        }

        if (isKey)
        {
            Fail(CodecErrorKind.Syntax, _position, "expected a key that ends on its line, found a quoted scalar of several lines");
            return false;
        }

        Node.IsMultiline = true;
        int line = PassBreak(position);
        position = PassSpaces(line);
        int column = position - line;
        position = PassWhiteFrom(position);
        bool isEmpty = position >= _end || YamlBytes.IsBreak(At(position));
        if (!isEmpty || position - line > column)
        {
            if (!isEmpty && column == 0 && IsDocumentMarker(position))
            {
                FailSyntax(position, "the end of a quoted scalar");
                return false;
            }

            if (column <= _indent)
            {
                _position = position;
                FailIndentation("the lines of a quoted scalar are indented beyond the block around it");
                return false;
            }
        }

        return true;
    }

    /// <summary>Steps from the end of a quoted scalar that was read in place, or of a collection in brackets, to the next token.</summary>
    internal void EndJson(int position)
    {
        _position = position;
        _behindJson = true;
        _behindLines = false;
        EndContent();
    }

    private void EndQuoted(YamlNodeKind kind, int first, int last)
    {
        Node.Kind = kind;
        Node.First = first;
        Node.Last = last;
        _position = last + 1;
        _behindJson = true;
        CheckEncoding(first, last);
    }
}
