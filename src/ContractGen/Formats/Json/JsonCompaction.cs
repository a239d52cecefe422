namespace ContractGen.Formats.Json;

/// <summary>Brings lenient JSON that has been read without fault into the grammar of RFC 8259.</summary>
internal static class JsonCompaction
{
    /// <summary>Copies without white space, comments and trailing commas; returns the length.</summary>
    internal static int Copy(ReadOnlySpan<byte> text, Span<byte> destination)
    {
        int length = 0;
        for (int position = 0; position < text.Length;)
        {
            byte value = text[position];
            if (value == '"')
            {
                int end = JsonLocation.StringEnd(text, position);
                text[position..end].CopyTo(destination[length..]);
                length += end - position;
                position = end;
            }
            else if (value <= ' ')
            {
                position++;
            }
            else if (value == '/')
            {
                position = JsonLocation.CommentEnd(text, position);
            }
            else
            {
                if (value is (byte)']' or (byte)'}' && length > 0 && destination[length - 1] == ',')
                {
                    length--;
                }

                destination[length++] = value;
                position++;
            }
        }

        return length;
    }
}
