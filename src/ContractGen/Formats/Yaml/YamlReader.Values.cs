using System.Runtime.CompilerServices;
using ContractGen.Codecs;

namespace ContractGen.Formats.Yaml;

/// <content>Null, Booleans, kinds, and the values that YAML spells as text.</content>
internal ref partial struct YamlReader
{
    /// <inheritdoc/>
    public bool TryNull()
    {
        int position = _scanner._position;
        if (position + 1 < _scanner._end)
        {
            byte token = _scanner.At(position);
            token = token == ' ' ? _scanner.At(position + 1) : token;
            if (!YamlBytes.MayBeNull(token))
            {
                return false;
            }
        }

        return TryNullSlowly();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TryAbsent() => false;

    /// <inheritdoc/>
    public ValueKind PeekKind()
    {
        if (Failed)
        {
            return ValueKind.None;
        }

        YamlState state = _scanner.Save();
        if (BeginNode() == YamlNodeKind.Alias)
        {
            PeekAlias();
        }

        ValueKind kind = Failed ? ValueKind.None : KindOfNode();
        _scanner.Restore(state);
        return kind;
    }

    /// <inheritdoc/>
    public ContractValue Value(ContractValue? existing) => ContractValue.ReadParts(ref this, existing);

    /// <inheritdoc/>
    public bool Boolean()
    {
        int position = _scanner._position;
        if (_scanner._end - position > 5 && _scanner.At(position) == ' ')
        {
            bool value = _scanner.At(position + 1) == 't';
            ReadOnlySpan<byte> rest = _scanner.Slice(position + 1, _scanner._end);
            if (value ? rest.StartsWith("true"u8) : rest.StartsWith("false"u8))
            {
                int end = position + (value ? 5 : 6);
                if (_scanner.TryNextLine(end, out int next, out int column) && column <= _scanner._blockIndent)
                {
                    _valueFirst = position + 1;
                    _scanner.GoTo(next, column);
                    return value;
                }
            }
        }

        return BooleanSlowly();
    }

    /// <inheritdoc/>
    public byte[] Bytes(byte[]? existing) => TextScalars.Bytes(ref this, existing);

    /// <inheritdoc/>
    public Guid Guid() => TextScalars.Guid(ref this);

    /// <inheritdoc/>
    public DateTimeOffset DateTimeOffset() => TextScalars.DateTimeOffset(ref this);

    /// <inheritdoc/>
    public DateTime DateTime() => TextScalars.DateTime(ref this);

    /// <inheritdoc/>
    public TimeSpan TimeSpan() => TextScalars.TimeSpan(ref this);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TryOrdinal(out long ordinal)
    {
        ordinal = 0;
        return false;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TryIntegerBytes(out ReadOnlySpan<byte> littleEndian)
    {
        littleEndian = default;
        return false;
    }

    /// <inheritdoc/>
    public bool TryEnumName(out ReadOnlySpan<byte> name)
    {
        int position = _scanner._position;
        bool isName = position + 1 < _scanner._end && _scanner.At(position) == ' ' && char.IsAsciiLetter((char)_scanner.At(position + 1));
        if (!isName && PeekKind() is ValueKind.Integer or ValueKind.Float)
        {
            name = default;
            return false;
        }

        name = Utf8();
        return !Failed;
    }

    /// <summary>What the node found is, by its tag and its looks.</summary>
    private ValueKind KindOfNode()
    {
        switch (_scanner.Node.Kind)
        {
            case YamlNodeKind.BlockSequence or YamlNodeKind.FlowSequence:
                return ValueKind.List;
            case YamlNodeKind.BlockMapping or YamlNodeKind.FlowMapping or YamlNodeKind.FlowPair:
                return ValueKind.Map;
        }

        switch (TagOfNode())
        {
            case YamlTag.String:
                return ValueKind.String;
            case YamlTag.Integer:
                return ValueKind.Integer;
            case YamlTag.Float:
                return ValueKind.Float;
            case YamlTag.Boolean:
                return ValueKind.Boolean;
            case YamlTag.Null:
                return ValueKind.Null;
            case YamlTag.Binary:
                return ValueKind.Bytes;
            case YamlTag.Timestamp:
                return ValueKind.Timestamp;
        }

        return _scanner.Node.Kind switch
        {
            YamlNodeKind.Empty => ValueKind.Null,
            YamlNodeKind.Plain => _scanner.Node.IsMultiline ? ValueKind.String : YamlSchema.KindOf(_scanner.Slice(_scanner.Node.First, _scanner.Node.Last)),
            _ => ValueKind.String,
        };
    }

    private readonly bool MayBeNullWord(int position) =>
        _scanner._end - position >= 4 && YamlSchema.IsNull(_scanner.Slice(position, position + 4));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryNullSlowly()
    {
        if (Failed)
        {
            return false;
        }

        if (_scanner._position < _scanner._end && _scanner.At(_scanner._position) == '\n' && IsBlockAhead(out int next, out _) && !MayBeNullWord(next))
        {
            return false;
        }

        if (TryFlowWord("null"u8))
        {
            return true;
        }

        YamlState state = _scanner.Save();
        YamlNodeKind kind = BeginNode();
        _valueFirst = _scanner.Node.Start;
        if (kind == YamlNodeKind.Alias)
        {
            kind = PeekAlias();
        }

        bool isNull = !Failed && KindOfNode() == ValueKind.Null;
        if (!isNull)
        {
            _scanner.Restore(state);
        }
        else
        {
            _scanner.Restore(state);
            TryScalar("null");
        }

        return isNull && !Failed;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool BooleanSlowly()
    {
        if (TryFlowWord("true"u8))
        {
            return true;
        }

        if (TryFlowWord("false"u8))
        {
            return false;
        }

        if (!TryScalar("true or false"))
        {
            return false;
        }

        bool value = false;
        if (!IsPlainOr(YamlTag.Boolean) || !YamlSchema.TryBoolean(NodeText(), out value))
        {
            Mismatch("true or false");
        }

        return value;
    }

    /// <summary>Whether the scalar read last may be something else than text: without quotes and tag, or with the tag given.</summary>
    private bool IsPlainOr(YamlTag tag)
    {
        YamlTag own = TagOfNode();
        return own == tag || (own is YamlTag.None or YamlTag.Other && _scanner.Node.Kind == YamlNodeKind.Plain);
    }
}
