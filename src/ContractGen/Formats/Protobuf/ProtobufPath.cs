using ContractGen.Schemas;

namespace ContractGen.Formats.Protobuf;

/// <summary>
/// The way from the root to a place in a document: <c>$.items[3].price</c>. Found by going through the document again; the names are those of
/// a <see cref="SchemaPath"/>.
/// </summary>
internal ref struct ProtobufPath
{
    private readonly int _offset;
    private readonly SchemaPath _names;
    private int _start;
    private int _end;

    private ProtobufPath(int start, int offset, TypeSchema schema)
    {
        _start = start;
        _offset = offset;
        _names = new SchemaPath(schema);
    }

    /// <summary>The path to a fault.</summary>
    /// <param name="input">The document and what stands before it.</param>
    /// <param name="start">Where the document begins.</param>
    /// <param name="fault">The fault.</param>
    /// <param name="schema">What the document should be.</param>
    internal static string Of(ReadOnlySpan<byte> input, int start, ProtobufFault fault, TypeSchema schema)
    {
        // what a message lacks at its end is missing in it, not in the field behind it
        ProtobufPath path = new(start, Math.Min(fault.Offset, fault.Ends[0] - 1), schema);
        int end = input.Length;

        // the last two ends are those of the root, inside and outside
        for (int level = fault.Ends.Count - 3; level >= 0; level--)
        {
            if (!path.TryEnter(input[..end]))
            {
                return path._names.ToString();
            }

            end = Math.Clamp(fault.Ends[level], path._start, end);
        }

        if (fault.Kind != CodecErrorKind.MissingField)
        {
            path.TryEnter(input[..end]);
        }

        return path._names.ToString();
    }

    /// <summary>Goes to the content of the field that the byte at fault belongs to, of an entry on to its value.</summary>
    private bool TryEnter(ReadOnlySpan<byte> message) => TryStep(message) && (!_names.IsEntry || TryStep(message[.._end]));

    /// <summary>Finds the field that the byte at fault belongs to and goes to its content; false where there is none, or nothing in it has a name.</summary>
    private bool TryStep(ReadOnlySpan<byte> message)
    {
        Dictionary<int, int> counts = [];
        int position = _start;
        while (position < message.Length)
        {
            int next = position;
            if (!FieldScan.TryPass(message, ref next, out int number, out int content) || next > _offset)
            {
                if (number == 0)
                {
                    return false;
                }

                int index = counts.GetValueOrDefault(number);
                bool isRepeated = index > 0 || FieldScan.Follows(message, next, number);
                bool isDelimited = (message[position] & 7) == WireType.Delimited;
                _start = content;
                _end = Math.Max(next, content);
                _names.Append(number, index, isRepeated, isDelimited, message[_start.._end]);
                return !_names.IsAtEnd && content <= _offset;
            }

            counts[number] = counts.GetValueOrDefault(number) + 1;
            position = next;
        }

        return false;
    }
}
