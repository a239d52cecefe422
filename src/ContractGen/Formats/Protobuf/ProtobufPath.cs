using System.Globalization;
using System.Text;

namespace ContractGen.Formats.Protobuf;

/// <summary>The way from the root to a place in a document, by field numbers: <c>$.4[3].2</c>. Found by going through the document again.</summary>
internal static class ProtobufPath
{
    /// <summary>The path to a fault.</summary>
    /// <param name="input">The document and what stands before it.</param>
    /// <param name="start">Where the document begins.</param>
    /// <param name="fault">The fault.</param>
    internal static string Of(ReadOnlySpan<byte> input, int start, ProtobufFault fault)
    {
        var text = new StringBuilder("$");
        int end = input.Length;

        // the last two ends are those of the root, inside and outside
        for (int level = fault.Ends.Count - 3; level >= 0; level--)
        {
            if (!TryStep(input[..end], ref start, fault.Offset, text))
            {
                return text.ToString();
            }

            end = Math.Clamp(fault.Ends[level], start, end);
        }

        if (fault.Kind != CodecErrorKind.MissingField)
        {
            TryStep(input[..end], ref start, fault.Offset, text);
        }

        return text.ToString();
    }

    /// <summary>Finds the field that a byte belongs to and goes to its content; false where there is none.</summary>
    private static bool TryStep(ReadOnlySpan<byte> message, ref int start, int offset, StringBuilder text)
    {
        Dictionary<int, int> counts = [];
        int position = start;
        while (position < message.Length)
        {
            int next = position;
            if (!FieldScan.TryPass(message, ref next, out int number, out int content) || next > offset)
            {
                if (number == 0)
                {
                    return false;
                }

                text.Append(CultureInfo.InvariantCulture, $".{number}");
                if (counts.TryGetValue(number, out int index) || FieldScan.Follows(message, next, number))
                {
                    text.Append(CultureInfo.InvariantCulture, $"[{index}]");
                }

                start = content;
                return content <= offset;
            }

            counts[number] = counts.GetValueOrDefault(number) + 1;
            position = next;
        }

        return false;
    }
}
