namespace ContractGen.Formats.Yaml;

/// <content>Flow style, and the steps that both styles share.</content>
internal ref partial struct YamlScanner
{
    /// <summary>Steps to the next element of a sequence; false at its end, which in flow style is consumed.</summary>
    internal bool NextElement() => _kind switch
    {
        YamlCollection.BlockSequence => NextBlockElement(),
        YamlCollection.FlowSequence => NextFlowElement(),
        _ => false,
    };

    /// <summary>Steps to the next key of a mapping; false at its end, which in flow style is consumed.</summary>
    internal bool NextKey() => _kind switch
    {
        YamlCollection.BlockMapping => NextBlockKey(),
        YamlCollection.FlowMapping => NextFlowKey(),
        _ => NextPairKey(),
    };

    /// <summary>Steps from a key to its value.</summary>
    internal void NextValue()
    {
        if (_kind == YamlCollection.BlockMapping)
        {
            NextBlockValue();
        }
        else
        {
            bool isValue = _position < _end && At(_position) == ':' && (_behindJson || !IsPlainSafe(_position + 1, isFlow: true));
            _phase = isValue ? YamlPhase.Value : YamlPhase.AbsentValue;
            _position += isValue ? 1 : 0;
        }
    }

    private void BeginFlowNode()
    {
        if (_phase == YamlPhase.Pair)
        {
            Node.Kind = YamlNodeKind.FlowPair;
            return;
        }

        if (_phase == YamlPhase.AbsentValue)
        {
            return;
        }

        if (_phase is YamlPhase.Value or YamlPhase.ExplicitKey)
        {
            AdvanceFlow();
            Node.Start = _position;
        }

        while (_fault is null)
        {
            byte token = At(_position);
            switch (token)
            {
                case (byte)'&' or (byte)'!':
                    PassProperty(token);
                    AdvanceFlow();
                    continue;
                case (byte)',' or (byte)']' or (byte)'}':
                    _behindJson = false;
                    return;
                case (byte)':' when IsAtKey && !IsPlainSafe(_position + 1, isFlow: true):
                    _behindJson = false;
                    return;
                default:
                    BeginContent(token);
                    return;
            }
        }
    }

    private bool NextFlowElement()
    {
        if (!NextFlowEntry((byte)']'))
        {
            return false;
        }

        if (At(_position) == '?' && EndsIndicator(_position + 1))
        {
            _phase = YamlPhase.Pair;
        }
        else
        {
            _phase = IsImplicitKey(_position, isFlow: true) ? YamlPhase.Pair : YamlPhase.Element;
        }

        return true;
    }

    private bool NextFlowKey()
    {
        if (!NextFlowEntry((byte)'}'))
        {
            return false;
        }

        BeginFlowKey();
        return true;
    }

    private bool NextPairKey()
    {
        if (_phase != YamlPhase.First || _fault is not null)
        {
            return false;
        }

        BeginFlowKey();
        return true;
    }

    private void BeginFlowKey()
    {
        if (At(_position) == '?' && EndsIndicator(_position + 1))
        {
            _position++;
            _phase = YamlPhase.ExplicitKey;
        }
        else
        {
            _phase = YamlPhase.Key;
        }
    }

    /// <summary>Passes the comma before an entry, if it is not the first; false at the bracket, which is consumed.</summary>
    private bool NextFlowEntry(byte bracket)
    {
        if (_phase == YamlPhase.First)
        {
            AdvanceFlow();
        }
        else if (_fault is null && At(_position) == ',')
        {
            _position++;
            AdvanceFlow();
        }
        else if (_fault is null && At(_position) != bracket)
        {
            FailSyntax(_position, bracket == ']' ? "',' or ']'" : "',' or '}'");
        }

        if (_fault is not null)
        {
            return false;
        }

        byte token = At(_position);
        if (token == bracket)
        {
            _position++;
            return false;
        }

        if (token is (byte)',' or (byte)']' or (byte)'}')
        {
            FailSyntax(_position, bracket == ']' ? "an element or ']'" : "a key or '}'");
            return false;
        }

        return true;
    }
}
