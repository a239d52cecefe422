namespace ContractGen.Formats.MessagePack;

/// <content>Many documents in one input, one behind the other.</content>
public ref partial struct MessagePackReader
{
    /// <summary>Goes to the next document; false at the end of the input.</summary>
    internal bool NextDocument(in DocumentCursor cursor)
    {
        _position = Math.Max(_position, cursor.Position);
        return _position < _end;
    }

    /// <summary>Notes where the document ended that <see cref="NextDocument"/> began.</summary>
    internal void EndDocument(ref DocumentCursor cursor)
    {
        cursor.Position = _position;
        cursor.Count++;
        ReleaseScratch();
    }
}
