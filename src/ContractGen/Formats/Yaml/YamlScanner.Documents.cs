namespace ContractGen.Formats.Yaml;

/// <content>The stream: documents, their marks and directives.</content>
internal ref partial struct YamlScanner
{
    /// <summary>Steps to the root of the next document; false at the end of the stream.</summary>
    /// <param name="isExplicit">Whether it begins with <c>---</c>.</param>
    internal bool NextDocument(out bool isExplicit)
    {
        isExplicit = false;
        _kind = YamlCollection.Document;
        _phase = YamlPhase.Element;
        _indent = -1;
        _blockIndent = -1;
        _tagHandles = null;
        if (_position == 0 && _end > 0 && char.IsAsciiLetter((char)At(0)) && _fault is null)
        {
            _column = 0;
            _onNewLine = true;
            _isDirectiveAllowed = false;
            return true;
        }

        bool hasDirectives = false;
        bool hasVersion = false;
        AdvanceToDocument();
        while (_fault is null)
        {
            if (_column < 0)
            {
                if (_position >= _end)
                {
                    if (hasDirectives)
                    {
                        FailSyntax(_end, "'---' behind the directives");
                    }

                    return false;
                }

                if (At(_position) == '-')
                {
                    isExplicit = true;
                    _isDirectiveAllowed = false;
                    _position += 3;
                    _column = 3;
                    _onNewLine = false;
                    return true;
                }

                if (hasDirectives)
                {
                    FailSyntax(_position, "'---' behind the directives");
                }

                PassDocumentEnd();
                AdvanceToDocument();
            }
            else if (_column == 0 && !_behindTab && _isDirectiveAllowed && At(_position) == '%')
            {
                hasDirectives = true;
                PassDirective(ref hasVersion);
                AdvanceLines(PassBreak(_position));
            }
            else
            {
                if (hasDirectives)
                {
                    FailSyntax(_position, "'---' behind the directives");
                    return false;
                }

                _isDirectiveAllowed = false;
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes to where another scanner of the same stream stopped behind a document.</summary>
    internal void ContinueAt(int position, bool isBehindEnd)
    {
        if (_fault is null)
        {
            _position = position;
            _isDirectiveAllowed = isBehindEnd;
        }
    }

    /// <summary>Ends the document behind its root; only <c>...</c>, <c>---</c> or the end may follow.</summary>
    internal void EndDocument(out bool isExplicit)
    {
        isExplicit = false;
        if (_fault is not null)
        {
            return;
        }

        if (_column >= 0)
        {
            if (_onNewLine && _column > 0)
            {
                FailIndentation("expected the end of the document");
            }
            else
            {
                FailSyntax(_position, "the end of the document");
            }
        }
        else if (_position < _end && At(_position) == '.')
        {
            isExplicit = true;
            PassDocumentEnd();
        }
    }

    /// <summary>Passes <c>...</c>, behind which directives are allowed again.</summary>
    private void PassDocumentEnd()
    {
        _isDirectiveAllowed = true;
        int behind = CommentEnd(_position + 3);
        if (behind < _end && !YamlBytes.IsBreak(At(behind)))
        {
            FailSyntax(behind, "the end of the line behind '...'");
        }
        else if (_fault is null)
        {
            _position = PassBreak(behind);
        }
    }

    /// <summary>Passes comments, empty lines and the byte order marks that may begin a line before a document.</summary>
    private void AdvanceToDocument()
    {
        int position = _position;
        do
        {
            position += Slice(position, _end).StartsWith("\uFEFF"u8) ? 3 : 0;
            AdvanceLines(position);
            position = _position;
        }
        while (_column == 0 && !_behindTab && Slice(position, _end).StartsWith("\uFEFF"u8));
    }

    private void PassDirective(ref bool hasVersion)
    {
        int first = _position + 1;
        int last = PassWord(first);
        ReadOnlySpan<byte> name = Slice(first, last);
        int argument = PassWhiteFrom(last);
        int argumentEnd = PassWord(argument);
        if (name.SequenceEqual("YAML"u8))
        {
            if (hasVersion)
            {
                Fail(CodecErrorKind.Syntax, _position, "the document has two %YAML directives");
            }
            else if (!IsVersion(Slice(argument, argumentEnd)))
            {
                Fail(CodecErrorKind.Syntax, argument, $"expected the version 1.1 or 1.2 of YAML, found '{Text(argument, argumentEnd)}'");
            }

            hasVersion = true;
            EndDirective(argumentEnd);
        }
        else if (name.SequenceEqual("TAG"u8))
        {
            int prefix = PassWhiteFrom(argumentEnd);
            int prefixEnd = PassWord(prefix);
            PassTagDirective(argument, argumentEnd, prefix, prefixEnd);
            EndDirective(prefixEnd);
        }
        else if (name.IsEmpty)
        {
            FailSyntax(first, "the name of a directive");
        }
        else
        {
            // Reserved: passed over, up to a comment or the end of the line.
            _position = LineEnd(last);
            CheckPrintable(first, _position);
        }
    }

    private void PassTagDirective(int first, int last, int prefix, int prefixEnd)
    {
        ReadOnlySpan<byte> handle = Slice(first, last);
        bool isHandle = handle.Length > 0 && handle[0] == '!' && (handle.Length == 1 || handle[^1] == '!');
        for (int index = 1; index < handle.Length - 1; index++)
        {
            isHandle &= YamlBytes.IsWord(handle[index]);
        }

        if (!isHandle)
        {
            FailSyntax(first, "a tag handle such as '!e!'");
        }
        else if (prefix == prefixEnd || PassUri(prefix, isTag: false) != prefixEnd || YamlBytes.IsFlowIndicator(At(prefix)))
        {
            FailSyntax(prefix, "the prefix of a tag");
        }
        else if (TryFindHandle(first, last, out _, out _))
        {
            Fail(CodecErrorKind.Syntax, first, $"the tag handle '{Text(first, last)}' is declared twice");
        }
        else
        {
            (_tagHandles ??= []).Add((first, last, prefix, prefixEnd));
        }
    }

    // Only white space and a comment may follow.
    private void EndDirective(int position)
    {
        int behind = CommentEnd(position);
        if (behind < _end && !YamlBytes.IsBreak(At(behind)))
        {
            FailSyntax(behind, "the end of the directive");
        }

        _position = _fault is null ? behind : _end;
    }

    private static bool IsVersion(ReadOnlySpan<byte> text) =>
        text.Length > 2 && text.StartsWith("1."u8) && text[2..].IndexOfAnyExcept(YamlBytes.Digits) < 0;

    private readonly int PassWord(int position)
    {
        while (position < _end && !EndsIndicator(position))
        {
            position++;
        }

        return position;
    }
}
