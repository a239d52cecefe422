namespace ContractGen.Formats.Json;

/// <summary>Finds line, column and path of a fault by going through the document once more, up to the fault.</summary>
/// <remarks>What stands before the fault has been read, so its tokens are right; only the fault itself may cut one short.</remarks>
internal static class JsonLocation
{
    internal static CodecError Describe(ReadOnlySpan<byte> input, JsonFault fault)
    {
        int offset = Math.Min(fault.Offset, input.Length);
        var path = new JsonPath();
        int position = input.StartsWith("\uFEFF"u8) ? 3 : 0;
        int lastStart = offset;
        int lastEnd = -1;
        while (position < offset)
        {
            byte token = input[position];
            int start = position;
            int end = position + 1;
            switch (token)
            {
                case (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n':
                    position++;
                    continue;
                case (byte)'/':
                    position = CommentEnd(input, position);
                    continue;
                case (byte)'"':
                    end = StringEnd(input, position);
                    path.String(start, end);
                    break;
                case (byte)'{' or (byte)'[':
                    path.Open(token == '{', start);
                    break;
                case (byte)'}' or (byte)']':
                    start = path.Close(start);
                    break;
                case (byte)',':
                    path.Comma();
                    start = -1;
                    break;
                case (byte)':':
                    path.Colon();
                    start = lastStart;
                    break;
                default:
                    end = ScalarEnd(input, position);
                    break;
            }

            lastStart = start;
            lastEnd = end;
            position = end;
        }

        if (fault.IsBehindValue && lastEnd >= offset && lastStart >= 0)
        {
            offset = lastStart;
        }
        else if (position == offset && offset < input.Length && input[offset] == '"')
        {
            path.String(offset, StringEnd(input, offset));
        }

        ReadOnlySpan<byte> before = input[..offset];
        int line = before.Count((byte)'\n') + 1;
        int column = offset - before.LastIndexOf((byte)'\n');
        return new CodecError("JSON", fault.Kind, fault.Detail, offset, line, column, path.ToText(input));
    }

    /// <summary>The offset behind the string that begins here, or the end of the text.</summary>
    internal static int StringEnd(ReadOnlySpan<byte> text, int position)
    {
        position++;
        while (position < text.Length)
        {
            int length = text[position..].IndexOfAny((byte)'"', (byte)'\\');
            if (length < 0)
            {
                break;
            }

            position += length;
            if (text[position] == '"')
            {
                return position + 1;
            }

            position += 2;
        }

        return text.Length;
    }

    /// <summary>The offset behind the comment that begins here, or behind a slash that begins none.</summary>
    internal static int CommentEnd(ReadOnlySpan<byte> text, int position)
    {
        ReadOnlySpan<byte> rest = text[position..];
        ReadOnlySpan<byte> terminator = rest.StartsWith("//"u8) ? "\n"u8 : rest.StartsWith("/*"u8) ? "*/"u8 : default;
        if (terminator.IsEmpty)
        {
            return position + 1;
        }

        int length = rest[2..].IndexOf(terminator);
        return length < 0 ? text.Length : position + 2 + length + terminator.Length;
    }

    private static int ScalarEnd(ReadOnlySpan<byte> text, int position)
    {
        int length = text[position..].IndexOfAnyExcept(ScalarBytes);
        return length < 0 ? text.Length : position + Math.Max(length, 1);
    }

    private static readonly System.Buffers.SearchValues<byte> ScalarBytes =
        System.Buffers.SearchValues.Create("+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);
}
