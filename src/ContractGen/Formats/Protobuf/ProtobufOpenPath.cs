using ContractGen.Schemas;

namespace ContractGen.Formats.Protobuf;

/// <summary>The way from the root to what is being written: <c>$.items[3].sku</c>. The messages around it have no lengths yet.</summary>
internal ref struct ProtobufOpenPath
{
    /// <summary>What stands in the place of a length that is not known yet. Other lengths may begin with it too, but what follows those makes no messages
    /// up to the end of what has been written.</summary>
    internal const byte OpenLength = 0xFF;

    private readonly ReadOnlySpan<byte> _written;
    private readonly SchemaPath _names;
    private readonly ulong _pending;

    // what a user's bytes look like must not cost more than time in proportion to their number
    private long _steps;

    private ProtobufOpenPath(ReadOnlySpan<byte> written, ulong pending, TypeSchema schema)
    {
        _written = written;
        _names = new SchemaPath(schema);
        _pending = pending;
        _steps = (written.Length * 2L) + 1;
    }

    /// <summary>The path to a field.</summary>
    /// <param name="written">What has been written.</param>
    /// <param name="root">Where the root message begins.</param>
    /// <param name="pending">The tag of the field that would be next; 0 for the message itself.</param>
    /// <param name="maxDepth">More messages than this are not open.</param>
    /// <param name="schema">What the document should be.</param>
    internal static string Of(ReadOnlySpan<byte> written, int root, ulong pending, int maxDepth, TypeSchema schema)
    {
        ProtobufOpenPath path = new(written, pending, schema);
        return path.TryGo(root, maxDepth) ? path._names.ToString() : "$";
    }

    /// <summary>Goes through the fields of an open message and into those that are open; false if they do not end where the writer stands.</summary>
    private bool TryGo(int position, int maxDepth)
    {
        Dictionary<int, int> counts = [];
        while (position < _written.Length)
        {
            int next = position;
            bool isPassed = FieldScan.TryPass(_written, ref next, out int number, out _);
            int wireType = _written[position] & 7;
            _steps -= wireType == WireType.StartGroup ? next - position : 1;
            if (number <= 0 || _steps < 0)
            {
                return false;
            }

            int index = counts.GetValueOrDefault(number);
            int length = position + Varint.Length((uint)number << 3);
            if (wireType == WireType.Delimited && length < _written.Length && _written[length] == OpenLength && maxDepth > 0)
            {
                SchemaPath.Mark outer = _names.Here;
                int content = length + 1;
                _names.Append(number, index, index > 0, isDelimited: true, _written[content..]);
                if (TryGo(content, maxDepth - 1) || (_pending == PendingTag.Packed && !isPassed))
                {
                    return true;
                }

                _names.GoBack(outer);
            }

            if (!isPassed)
            {
                return false;
            }

            counts[number] = index + 1;
            position = next;
        }

        AppendPending(counts);
        return true;
    }

    private readonly void AppendPending(Dictionary<int, int> counts)
    {
        int number = PendingTag.Number(_pending);
        int index = counts.GetValueOrDefault(number);
        if (number == 0)
        {
            return;
        }

        if ((_pending & PendingTag.Inner) != 0)
        {
            _names.Append(number, index, index > 0, isDelimited: false, content: default);
        }
        else
        {
            _names.AppendField(number, index, index > 0);
        }
    }
}
