namespace ContractGen.Formats.Protobuf;

/// <content>Many documents in one input, each behind its length.</content>
internal ref partial struct ProtobufReader
{
    /// <summary>Goes to the document whose length stands at <paramref name="position"/>.</summary>
    internal bool TryDocument(int position, out int start, out int end)
    {
        start = position;
        end = _length;
        if (_fault is not null)
        {
            return false;
        }

        _position = position;
        if (!TryLength(out int length))
        {
            return false;
        }

        start = _position;
        end = _position + length;
        _end = end;
        return true;
    }
}
