using System.Buffers;
using ContractGen.Codecs;

namespace ContractGen.Formats.Yaml;

/// <content>Unknown fields are kept as one line each, in flow style and with aliases expanded, so that they can stand in any document.</content>
internal ref partial struct YamlReader
{
    /// <inheritdoc/>
    public void CaptureField(ref UnknownFields? fields)
    {
        if (Failed || _nameFirst == _caseNameFirst)
        {
            Skip();
            return;
        }

        ArrayBufferWriter<byte> line = new();
        YamlState value = _scanner.Save();
        _scanner._position = _nameFirst;
        _scanner._phase = YamlPhase.Key;
        if (_scanner.BeginNode() == YamlNodeKind.Alias)
        {
            PeekAlias();
        }

        CaptureScalar(line);
        _scanner.Restore(value);
        line.Write(": "u8);
        CaptureValue(line);
        line.Write("\n"u8);
        if (!Failed)
        {
            (fields ??= new UnknownFields()).Append(YamlNames.RawFormat, line.WrittenSpan);
        }
    }

    private void CaptureValue(ArrayBufferWriter<byte> line)
    {
        Stack<int> scopes = [];
        do
        {
            YamlNodeKind kind = BeginNode();
            bool isAlias = kind == YamlNodeKind.Alias;
            if (isAlias)
            {
                YamlState behind = _scanner.Save();
                kind = PeekAlias();
                if (kind >= YamlNodeKind.BlockSequence)
                {
                    _frames.Add(new YamlFrame(behind));
                }
                else
                {
                    _scanner.Restore(behind);
                }
            }

            if (kind >= YamlNodeKind.BlockSequence)
            {
                if (_scanner.IsAtKey)
                {
                    line.Write("? "u8);
                }

                CaptureTag(line);
                scopes.Push(_scanner.Enter() | (isAlias ? FrameFlag : 0));
                line.Write(_scanner.IsInMapping ? "{"u8 : "["u8);
            }
            else
            {
                CaptureScalar(line);
                if (isAlias || kind != YamlNodeKind.Empty)
                {
                    _scanner.EndContent();
                }
            }

            while (scopes.Count > 0 && !Failed && !CaptureStep(line))
            {
                line.Write(_scanner.IsInMapping ? "}"u8 : "]"u8);
                int scope = scopes.Pop();
                _scanner.Leave(scope & ~FrameFlag);
                if (scope < 0)
                {
                    NextFrame(ref scope);
                }
            }
        }
        while (scopes.Count > 0 && !Failed);
    }

    private bool CaptureStep(ArrayBufferWriter<byte> line)
    {
        bool isFirst = _scanner._phase == YamlPhase.First;
        if (!_scanner.Step())
        {
            return Failed;
        }

        if (_scanner.IsInMapping && !_scanner.IsAtKey)
        {
            line.Write(" : "u8);
        }
        else if (!isFirst)
        {
            line.Write(", "u8);
        }

        return true;
    }

    private void CaptureTag(ArrayBufferWriter<byte> line)
    {
        ReadOnlySpan<byte> tag = _scanner.ResolveTag(ref _tag);
        if (tag.SequenceEqual("!"u8))
        {
            line.Write("! "u8);
        }
        else if (!tag.IsEmpty)
        {
            line.Write("!<"u8);
            line.Write(tag);
            line.Write("> "u8);
        }
    }

    private void CaptureScalar(ArrayBufferWriter<byte> line)
    {
        if (Failed)
        {
            return;
        }

        CaptureTag(line);
        ReadOnlySpan<byte> text = NodeText();
        if (_scanner.Node.Kind == YamlNodeKind.Empty)
        {
            line.Write(_scanner.Node.TagLast == 0 ? "null"u8 : "''"u8);
        }
        else if (_scanner.Node.Kind == YamlNodeKind.Plain && !_scanner.Node.IsMultiline && text.IndexOfAny(",[]{}"u8) < 0)
        {
            line.Write(text);
        }
        else
        {
            CaptureQuoted(line, text);
        }
    }

    private static void CaptureQuoted(ArrayBufferWriter<byte> line, ReadOnlySpan<byte> text)
    {
        line.Write("\""u8);
        while (!text.IsEmpty)
        {
            int length = text.IndexOfAny(YamlBytes.DoubleQuotedStops);
            length = length < 0 ? text.Length : length;
            line.Write(text[..length]);
            text = text[length..];
            if (!text.IsEmpty)
            {
                line.Write("\\x"u8);
                text[0].TryFormat(line.GetSpan(2), out int digits, "X2", System.Globalization.CultureInfo.InvariantCulture);
                line.Advance(digits);
                text = text[1..];
            }
        }

        line.Write("\""u8);
    }
}
