namespace ContractGen.Formats.Protobuf;

/// <content>Unions: a message with a oneof of messages. Of several cases the last one counts, in as many pieces as it stands there.</content>
internal ref partial struct ProtobufReader
{
    public bool BeginCase(ReadOnlySpan<byte> property, out int scope)
    {
        bool merges = _merges;
        if (_field == Several)
        {
            _field = GoToLast(ProtobufCodec.ValueNumber, FieldKind.Delimited) ? _field : Absent;
        }

        if (!BeginRecord(out scope))
        {
            return false;
        }

        int start = _position;
        int offset = -1;
        int pieces = 0;
        _caseNumber = 0;
        while (_position < _end)
        {
            int first = _position;
            if (!ReadTag(out int number))
            {
                return false;
            }

            if ((byte)_field == WireType.Delimited)
            {
                pieces = number == _caseNumber ? pieces + 1 : 1;
                offset = pieces == 1 ? first : offset;
                _caseNumber = number;
            }

            Skip();
        }

        if (_fault is not null)
        {
            return false;
        }

        _merges = merges;
        _position = offset;
        if (offset < 0 || !ReadTag(out _))
        {
            _position = start;
            FailAt(CodecErrorKind.UnknownCase, Math.Max(start - 1, 0), "the message of a union has no case");
            return false;
        }

        if (pieces > 1)
        {
            int value = _position;
            if (TryLength(out int length))
            {
                AddSegments(_caseNumber, _position + length, _end);
                _position = value;
            }
        }

        return true;
    }

    public readonly bool IsCase(ReadOnlySpan<byte> name, int number) => _fault is null && number == _caseNumber;

    public void UnknownCase() =>
        FailAt(CodecErrorKind.UnknownCase, Math.Max(_position - 1, 0), $"the case {_caseNumber} is unknown");

    public void EndCase(int scope)
    {
        if (_fault is null)
        {
            _position = _end;
        }

        EndRecordElsewhere(scope, out _);
    }
}
