using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ContractGen.Formats.Yaml;

/// <content>White space, comments, line breaks, and what begins a line.</content>
internal ref partial struct YamlScanner
{
    /// <summary>Passes over white space, comments and line breaks up to the next token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Advance()
    {
        _onNewLine = false;
        _behindTab = false;
        int position = _position;
        if (_end - position > 1)
        {
            byte token = At(position);
            int spaces = token == ' ' ? 1 : 0;
            token = spaces == 0 ? token : At(position + 1);
            if (token > ' ' && token != '#')
            {
                _position = position + spaces;
                _column += spaces;
                return;
            }
        }

        AdvanceSlowly();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AdvanceSlowly()
    {
        int first = _position;
        int position = first;
        while (position < _end && YamlBytes.IsWhite(At(position)))
        {
            _behindTab |= At(position) == '\t';
            position++;
        }

        _column += position - first;
        if (position < _end)
        {
            byte token = At(position);
            if (token == '#' && position > first)
            {
                position = PassComment(position);
            }
            else if (!YamlBytes.IsBreak(token))
            {
                _position = position;
                return;
            }
        }

        AdvanceLines(PassBreak(position));
    }

    /// <summary>Passes over empty lines and comments, from the beginning of a line on, to the next token.</summary>
    internal void AdvanceLines(int position)
    {
        _onNewLine = true;
        while (true)
        {
            int line = position;
            position = PassSpaces(position);
            int column = position - line;
            _behindTab = position < _end && At(position) == '\t';
            while (position < _end && YamlBytes.IsWhite(At(position)))
            {
                position++;
            }

            if (position >= _end)
            {
                Stop();
                return;
            }

            byte token = At(position);
            if (token == '#')
            {
                position = PassBreak(PassComment(position));
            }
            else if (YamlBytes.IsBreak(token))
            {
                position = PassBreak(position);
            }
            else
            {
                if (_fault is null)
                {
                    _position = position;
                    _column = column == 0 && IsDocumentMarker(position) ? -1 : column;
                }

                return;
            }
        }
    }

    /// <summary>As <see cref="Advance"/> in a flow collection, whose lines are indented beyond the block around it and which ends before the document.</summary>
    internal void AdvanceFlow()
    {
        Advance();
        if (_onNewLine && _column <= _indent)
        {
            if (_column < 0)
            {
                FailSyntax(_position, _kind == YamlCollection.FlowMapping ? "'}'" : "']'");
            }
            else
            {
                FailIndentation("the lines of a flow collection are indented beyond the block around it");
            }
        }
    }

    /// <summary>Steps from the end of a scalar, an alias or a bracket to the next token, and checks that one may stand there.</summary>
    internal void EndContent()
    {
        if (IsInFlow)
        {
            AdvanceFlow();
        }
        else if (_phase != YamlPhase.Key)
        {
            if (_behindLines)
            {
                AdvanceLines(_position);
                return;
            }

            if (TryNextLine(_position, out int next, out int column))
            {
                GoTo(next, column);
                _onNewLine = true;
                return;
            }

            Advance();
            if (!_onNewLine)
            {
                FailBehindContent();
            }
        }
    }

    /// <summary>The offset behind the spaces.</summary>
    internal readonly int PassSpaces(int position)
    {
        while (Vector256.IsHardwareAccelerated && _end - position > Vector256<byte>.Count)
        {
            Vector256<byte> block = Vector256.LoadUnsafe(ref At(position));
            int spaces = BitOperations.TrailingZeroCount(~Vector256.Equals(block, Vector256.Create((byte)' ')).ExtractMostSignificantBits());
            position += spaces;
            if (spaces < Vector256<byte>.Count)
            {
                return position;
            }
        }

        while (position < _end && At(position) == ' ')
        {
            position++;
        }

        return position;
    }

    /// <summary>The offset behind the line break, if there is one.</summary>
    internal readonly int PassBreak(int position)
    {
        if (position < _end)
        {
            byte value = At(position);
            if (value == '\n')
            {
                return position + 1;
            }

            if (value == '\r')
            {
                return position + 1 < _end && At(position + 1) == '\n' ? position + 2 : position + 1;
            }
        }

        return position;
    }

    /// <summary>Whether <c>---</c> or <c>...</c> stands here, which must be the beginning of a line.</summary>
    internal readonly bool IsDocumentMarker(int position)
    {
        byte first = At(position);
        return first is (byte)'-' or (byte)'.'
            && _end - position >= 3
            && At(position + 1) == first
            && At(position + 2) == first
            && (position == 0 || YamlBytes.IsBreak(At(position - 1)) || IsBehindByteOrderMark(position))
            && EndsIndicator(position + 3);
    }

    /// <summary>Whether an indicator that needs white space behind it ends here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly bool EndsIndicator(int position) => position >= _end || At(position) is (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r';

    private readonly bool IsBehindByteOrderMark(int position) =>
        position >= 3 && Slice(position - 3, position).SequenceEqual("\uFEFF"u8);

    /// <summary>The offset behind white space and a comment, if they follow.</summary>
    private int CommentEnd(int position)
    {
        int behind = PassWhiteFrom(position);
        return behind < _end && At(behind) == '#' && behind > position ? PassComment(behind) : behind;
    }

    /// <summary>The offset of the line's end behind a comment, whose text is checked.</summary>
    private int PassComment(int position)
    {
        int length = Slice(position, _end).IndexOfAny(YamlBytes.LineStops);
        int end = length < 0 ? _end : position + length;
        CheckPrintable(position, end);
        if (end < _end && !YamlBytes.IsBreak(At(end)))
        {
            FailControl(end);
            return _end;
        }

        return end;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FailBehindContent()
    {
        if (_position < _end && At(_position) == ':' && EndsIndicator(_position + 1))
        {
            if (Node.IsMultiline)
            {
                FailIndentation("found ':' in a line that goes on with the text before it: a key is indented like the other keys of its mapping");
            }
            else
            {
                Fail(CodecErrorKind.Syntax, _position, "expected the end of the line, found ':': a key with a mapping behind it begins a line and stands on one");
            }
        }
        else
        {
            FailSyntax(_position, "the end of the line");
        }
    }
}
