namespace ContractGen.Formats.Yaml;

/// <content>Block style: what node begins at the cursor, and the entries of block collections.</content>
internal ref partial struct YamlScanner
{
    /// <summary>Finds the node at hand: its properties and, of a scalar, its extent. A collection is not gone into.</summary>
    internal YamlNodeKind BeginNode()
    {
        Node = default;
        Node.Start = _position;
        _behindLines = false;
        if (IsInFlow)
        {
            BeginFlowNode();
        }
        else if (_phase == YamlPhase.Key)
        {
            BeginKey();
        }
        else if (_phase != YamlPhase.AbsentValue)
        {
            BeginBlockNode();
        }

        if (_fault is not null)
        {
            Node.Kind = YamlNodeKind.Empty;
        }

        return Node.Kind;
    }

    // Behind an indicator, or at the root.
    private void BeginBlockNode()
    {
        // Behind "- ", "? " and the ": " that begins a line, a block collection may begin on the same line, unless a tab stands there.
        bool isCompact = _phase is YamlPhase.Element or YamlPhase.ExplicitKey or YamlPhase.ExplicitValue && _kind != YamlCollection.Document;
        if (!(_kind == YamlCollection.Document && _onNewLine))
        {
            Advance();
        }

        Node.Start = _position;
        bool mayBeginBlock = isCompact && !_onNewLine && !_behindTab;
        while (_fault is null)
        {
            if (_onNewLine)
            {
                if (_column <= _indent)
                {
                    BeginOutdentedNode();
                    return;
                }

                mayBeginBlock = !_behindTab;
            }

            byte token = At(_position);
            if (mayBeginBlock && TryBeginBlockCollection(token))
            {
                return;
            }

            if (token is not ((byte)'&' or (byte)'!'))
            {
                if (_onNewLine && _behindTab)
                {
                    FailTab(token);
                }

                BeginContent(token);
                return;
            }

            if (!Node.HasProperties)
            {
                Node.Start = _position;
            }

            PassProperty(token);
            mayBeginBlock = false;
            Advance();
        }
    }

    /// <summary>A line that is indented no further than the collection: the node is empty, but for a sequence in a mapping.</summary>
    private void BeginOutdentedNode()
    {
        if (_column == _indent && _column >= 0 && _kind == YamlCollection.BlockMapping && !_behindTab && IsEntry(_position))
        {
            Node.Kind = YamlNodeKind.BlockSequence;
            Node.Indent = _column;
            Node.Start = Node.HasProperties ? Node.Start : _position;
        }
    }

    private bool TryBeginBlockCollection(byte token)
    {
        if (token == '-' && EndsIndicator(_position + 1))
        {
            Node.Kind = YamlNodeKind.BlockSequence;
        }
        else if ((token == '?' && EndsIndicator(_position + 1)) || IsImplicitKey(_position, isFlow: false))
        {
            Node.Kind = YamlNodeKind.BlockMapping;
        }
        else
        {
            return false;
        }

        Node.Indent = _column;
        Node.Start = Node.HasProperties ? Node.Start : _position;
        return true;
    }

    /// <summary>A node that is no block collection, behind its properties.</summary>
    private void BeginContent(byte token)
    {
        switch (token)
        {
            case (byte)'*':
                PassAlias();
                break;
            case (byte)'"':
                PassDoubleQuoted(isKey: false);
                break;
            case (byte)'\'':
                PassSingleQuoted(isKey: false);
                break;
            case (byte)'[':
                Node.Kind = YamlNodeKind.FlowSequence;
                break;
            case (byte)'{':
                Node.Kind = YamlNodeKind.FlowMapping;
                break;
            case (byte)'|' or (byte)'>' when !IsInFlow:
                PassBlockScalar();
                break;
            default:
                PassPlain(isKey: false);
                break;
        }
    }

    /// <summary>A key on one line, at whose first byte the cursor stands.</summary>
    private void BeginKey()
    {
        while (_fault is null && _position < _end)
        {
            byte token = At(_position);
            switch (token)
            {
                case (byte)'&' or (byte)'!':
                    PassProperty(token);
                    PassWhite();
                    continue;
                case (byte)'"':
                    PassDoubleQuoted(isKey: true);
                    return;
                case (byte)'\'':
                    PassSingleQuoted(isKey: true);
                    return;
                case (byte)'[':
                    Node.Kind = YamlNodeKind.FlowSequence;
                    return;
                case (byte)'{':
                    Node.Kind = YamlNodeKind.FlowMapping;
                    return;
                case (byte)'*':
                    PassAlias();
                    return;
                case (byte)':' when EndsIndicator(_position + 1):
                    return;
                default:
                    PassPlain(isKey: true);
                    return;
            }
        }
    }

    private bool NextBlockElement()
    {
        if (_column == _indent && _position < _end && At(_position) == '-' && EndsIndicator(_position + 1) && !_behindTab)
        {
            _position++;
            _column++;
            _phase = YamlPhase.Element;
            return true;
        }

        if (_column > _indent)
        {
            FailIndentation("expected a sequence entry '-' or the end of the sequence");
        }
        else if (_behindTab && _column == _indent)
        {
            FailTab(At(_position));
        }

        return false;
    }

    private bool NextBlockKey()
    {
        if (_column != _indent)
        {
            if (_column > _indent)
            {
                FailIndentation("expected a key or the end of the mapping");
            }

            return false;
        }

        byte token = At(_position);
        if (_behindTab)
        {
            FailTab(token);
        }
        else if (token == '?' && EndsIndicator(_position + 1))
        {
            _position++;
            _column++;
            _phase = YamlPhase.ExplicitKey;
        }
        else if (token is (byte)'[' or (byte)'{' or (byte)'&' or (byte)'!' or (byte)'*' && !IsImplicitKey(_position, isFlow: false))
        {
            FailSyntax(_position, "a key that stands on one line with its ':'");
        }
        else
        {
            _phase = YamlPhase.Key;
        }

        return _fault is null;
    }

    private void NextBlockValue()
    {
        if (_phase == YamlPhase.ExplicitKey)
        {
            if (_column == _indent && _position < _end && At(_position) == ':' && EndsIndicator(_position + 1) && !_behindTab)
            {
                _position++;
                _column++;
                _phase = YamlPhase.ExplicitValue;
            }
            else
            {
                _phase = YamlPhase.AbsentValue;
            }

            return;
        }

        PassWhite();
        if (_position < _end && At(_position) == ':' && EndsIndicator(_position + 1))
        {
            _position++;
            _phase = YamlPhase.Value;
        }
        else
        {
            FailSyntax(_position, "':' behind the key");
        }
    }

    private bool IsEntry(int position) => At(position) == '-' && EndsIndicator(position + 1);

    private void PassWhite()
    {
        while (_position < _end && YamlBytes.IsWhite(At(_position)))
        {
            _position++;
        }
    }

    private void FailTab(byte token)
    {
        if (_column <= _indent || token is (byte)'-' or (byte)'?' or (byte)':' && EndsIndicator(_position + 1) || IsImplicitKey(_position, isFlow: false))
        {
            Fail(CodecErrorKind.Syntax, _position, "a tab stands in the indentation, where only spaces may stand");
        }
    }
}
