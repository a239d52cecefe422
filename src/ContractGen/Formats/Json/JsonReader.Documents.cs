namespace ContractGen.Formats.Json;

/// <content>Many documents in one input: NDJSON, values with white space between them, or the elements of one array.</content>
public ref partial struct JsonReader
{
    /// <summary>Goes to the next document; false at the end of the input.</summary>
    internal bool NextDocument(ref DocumentCursor cursor)
    {
        int scope = cursor.Scope;
        if (cursor.Count > 0)
        {
            _position = cursor.Position;
        }
        else if (Token() == '[')
        {
            cursor.IsInList = BeginList(ElementKind.Delimited, out _, out scope);
            cursor.Scope = scope;
        }

        if (!cursor.IsInList)
        {
            return Token() != 0 || _position < _end;
        }

        if (NextElement(ref scope))
        {
            cursor.Scope = scope;
            return true;
        }

        if (!Failed && Token() != 0)
        {
            FailAt(CodecErrorKind.TrailingData, _position, $"expected the end of the input, found {Found()}");
        }

        return false;
    }

    /// <summary>Notes where the document ended that <see cref="NextDocument"/> began.</summary>
    internal void EndDocument(ref DocumentCursor cursor)
    {
        cursor.Position = _position;
        cursor.Count++;
        ReleaseScratch();
    }
}
