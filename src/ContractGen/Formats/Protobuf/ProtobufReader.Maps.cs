namespace ContractGen.Formats.Protobuf;

/// <content>
/// Maps: repeated messages with a key and a value. Their fields may stand in any order, more than once or not at all, so an entry is looked
/// through before it is read. The scope is as that of a list that is not packed, of the entry at hand.
/// </content>
internal ref partial struct ProtobufReader
{
    public bool BeginMap(out int count, out int scope)
    {
        count = -1;
        scope = -1 - (_position - (byte)(_field >> TagLengthShift));
        _merges = false;
        if (IsAbsent)
        {
            count = 0;
            scope = 0;
            return true;
        }

        if ((byte)_field != WireType.Delimited || _fault is not null)
        {
            Mismatch(FieldKind.Delimited, "the entries of a map");
            return false;
        }

        _field |= First;
        return true;
    }

    public bool NextEntry(ref int scope)
    {
        if (scope >= 0 || !NextRepeated(scope))
        {
            return false;
        }

        scope = -1 - (_position - (byte)(_field >> TagLengthShift));
        if (!TryLength(out int length))
        {
            return false;
        }

        // an entry is a message, in Google's limits too
        if (--_depthLeft < 0)
        {
            FailDepth();
            return false;
        }

        int outer = _end;
        _entryStart = _position;
        _entryEnd = _position + length;
        _end = _entryEnd;
        bool isEntry = ScanEntry();
        _end = outer;
        return isEntry;
    }

    public string KeyString(string? existing)
    {
        string key = GoToKey(FieldKind.Delimited) ? String(existing) : "";
        GoToValue();
        return key;
    }

    public ReadOnlySpan<byte> KeyUtf8()
    {
        ReadOnlySpan<byte> key = GoToKey(FieldKind.Delimited) ? Utf8() : default;
        GoToValue();
        return key;
    }

    public int KeyInt32(IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        int key = GoToKey(encoding == IntegerEncoding.Fixed ? FieldKind.Fixed32 : FieldKind.Varint) ? Int32(encoding) : 0;
        GoToValue();
        return key;
    }

    public long KeyInt64(IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        long key = GoToKey(encoding == IntegerEncoding.Fixed ? FieldKind.Fixed64 : FieldKind.Varint) ? Int64(encoding) : 0;
        GoToValue();
        return key;
    }

    public uint KeyUInt32(IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        uint key = GoToKey(encoding == IntegerEncoding.Fixed ? FieldKind.Fixed32 : FieldKind.Varint) ? UInt32(encoding) : 0;
        GoToValue();
        return key;
    }

    public ulong KeyUInt64(IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        ulong key = GoToKey(encoding == IntegerEncoding.Fixed ? FieldKind.Fixed64 : FieldKind.Varint) ? UInt64(encoding) : 0;
        GoToValue();
        return key;
    }

    public bool KeyBoolean()
    {
        bool key = GoToKey(FieldKind.Varint) && Boolean();
        GoToValue();
        return key;
    }

    public readonly bool TryKeyEnumName(out ReadOnlySpan<byte> name)
    {
        name = default;
        return false;
    }

    public void EndEntry(int scope)
    {
        if (_fault is null)
        {
            _depthLeft++;

            // past the value, and past whatever stands behind it
            _position = -1 - scope;
            if (ReadTag(out _) && TryLength(out int length))
            {
                _position += length;
            }
        }
    }

    /// <summary>Finds the key and the value of the entry at hand; of two the last.</summary>
    private bool ScanEntry()
    {
        _keyOffset = -1;
        _valueOffset = -1;
        _hasSeveralValues = false;
        while (_position < _end)
        {
            int offset = _position;
            if (!ReadTag(out int number))
            {
                return false;
            }

            if (number == ProtobufCodec.KeyNumber)
            {
                _keyOffset = offset;
            }
            else if (number == ProtobufCodec.ValueNumber)
            {
                _hasSeveralValues = _valueOffset >= 0;
                _valueOffset = offset;
            }

            Skip();
            if (_fault is not null)
            {
                return false;
            }
        }

        return true;
    }

    private bool GoToKey(FieldKind kind)
    {
        if (_fault is not null || _keyOffset < 0)
        {
            return false;
        }

        _position = _keyOffset;
        return ReadTag(out _) && (Accepts(kind) || GoToLast(ProtobufCodec.KeyNumber, kind));
    }

    private void GoToValue()
    {
        if (_fault is not null)
        {
            return;
        }

        if (_valueOffset < 0)
        {
            _position = _entryEnd;
            _field = Absent;
            return;
        }

        _position = _valueOffset;
        if (ReadTag(out _))
        {
            _field = _hasSeveralValues ? Several : _field | OfEntry;
        }
    }

    /// <summary>Goes to the last of the entry's fields that has the number and the kind, because one of another wire type is as unknown as
    /// one of another number; false where it has none.</summary>
    private bool GoToLast(int number, FieldKind kind)
    {
        int last = -1;
        int outer = _end;
        _position = _entryStart;
        _end = _entryEnd;
        while (_position < _end)
        {
            int offset = _position;
            if (ReadTag(out int next) && next == number && Accepts(kind))
            {
                last = offset;
            }

            Skip();
        }

        _end = outer;
        _position = last;
        return last >= 0 && ReadTag(out _);
    }
}
