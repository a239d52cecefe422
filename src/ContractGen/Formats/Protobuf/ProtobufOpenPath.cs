using System.Globalization;
using System.Text;

namespace ContractGen.Formats.Protobuf;

/// <summary>The way from the root to what is being written, by field numbers: <c>$.4[3].2</c>. The messages around it have no lengths yet.</summary>
internal static class ProtobufOpenPath
{
    /// <summary>What stands in the place of a length that is not known yet. Other lengths may begin with it too, but what follows those makes no messages
    /// up to the end of what has been written.</summary>
    internal const byte OpenLength = 0xFF;

    /// <summary>The path to a field.</summary>
    /// <param name="written">What has been written.</param>
    /// <param name="root">Where the root message begins.</param>
    /// <param name="number">The field that would be next; 0 for the message itself.</param>
    /// <param name="maxDepth">More messages than this are not open.</param>
    internal static string Of(ReadOnlySpan<byte> written, int root, int number, int maxDepth)
    {
        var path = new StringBuilder("$");

        // what a user's bytes look like must not cost more than time in proportion to their number
        long steps = written.Length * 2L + 1;
        return TryGo(written, root, number, maxDepth, path, ref steps) ? path.ToString() : "$";
    }

    /// <summary>Goes through the fields of an open message and into those that are open; false if they do not end where the writer stands.</summary>
    private static bool TryGo(ReadOnlySpan<byte> written, int position, int last, int maxDepth, StringBuilder path, ref long steps)
    {
        Dictionary<int, int> counts = [];
        while (position < written.Length)
        {
            int next = position;
            bool isPassed = FieldScan.TryPass(written, ref next, out int number, out _);
            if (number <= 0 || --steps < 0)
            {
                return false;
            }

            int index = counts.GetValueOrDefault(number);
            int length = position + Varint.Length((uint)number << 3);
            if ((written[position] & 7) == WireType.Delimited && length < written.Length && written[length] == OpenLength && maxDepth > 0)
            {
                int outer = path.Length;
                Append(path, number, index);
                if (TryGo(written, length + 1, last, maxDepth - 1, path, ref steps))
                {
                    return true;
                }

                path.Length = outer;
            }

            if (!isPassed)
            {
                return false;
            }

            counts[number] = index + 1;
            position = next;
        }

        if (last != 0)
        {
            Append(path, last, counts.GetValueOrDefault(last));
        }

        return true;
    }

    private static void Append(StringBuilder path, int number, int index)
    {
        path.Append(CultureInfo.InvariantCulture, $".{number}");
        if (index > 0)
        {
            path.Append(CultureInfo.InvariantCulture, $"[{index}]");
        }
    }
}
