namespace ContractGen.Formats.Protobuf;

/// <content>Messages in several pieces.</content>
internal ref partial struct ProtobufReader
{
    /// <summary>Begins the first piece of the value of a map's entry and returns its end; that of the entry where it has no piece.</summary>
    private int OpenSegments()
    {
        _position = _entryStart;
        if (!FindSegment(ProtobufCodec.ValueNumber, _entryEnd, out int length))
        {
            return _entryEnd;
        }

        int end = _position + length;
        AddSegments(ProtobufCodec.ValueNumber, end, _entryEnd);
        return end;
    }

    /// <summary>Notes that the message that is about to be opened goes on in further fields of the message around it.</summary>
    private void AddSegments(int number, int end, int limit)
    {
        _segments ??= new MessageSegments();
        _segments.Push(new MessageSegments.Segment(number, end, _depthLeft - 1, limit));
        _isUnusual = true;
    }

    /// <summary>Goes on to a further piece that is not empty; false where the message really ends.</summary>
    private bool NextSegment()
    {
        while (_segments!.TryPeek(out MessageSegments.Segment segment) && segment.End == _end && segment.DepthLeft == _depthLeft)
        {
            _segments.Pop();
            _end = segment.Limit;
            if (!FindSegment(segment.Number, segment.Limit, out int length))
            {
                return false;
            }

            int end = _position + length;
            _segments.Push(segment with { End = end });
            _end = end;
            if (length > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Passes over fields until a delimited one of the given number; the cursor is put behind its length.</summary>
    private bool FindSegment(int number, int limit, out int length)
    {
        length = 0;
        int outer = _end;
        _end = limit;
        bool found = false;
        while (!found && _position < limit && ReadTag(out int next))
        {
            if (next == number && (byte)_field == WireType.Delimited)
            {
                found = TryLength(out length);
                if (!found)
                {
                    break;
                }
            }
            else
            {
                Skip();
            }
        }

        _end = outer;
        return found;
    }
}
