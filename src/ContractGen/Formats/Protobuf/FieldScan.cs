namespace ContractGen.Formats.Protobuf;

/// <summary>Goes from field to field of a message, valid or not.</summary>
internal static class FieldScan
{
    /// <summary>Passes over a field; false where it does not end in the message.</summary>
    /// <param name="message">The message, to its end.</param>
    /// <param name="position">Where the field begins; then where the next one does.</param>
    /// <param name="number">The field's number; 0 where not even that is there.</param>
    /// <param name="content">Where its value begins, behind a length.</param>
    internal static bool TryPass(ReadOnlySpan<byte> message, ref int position, out int number, out int content)
    {
        number = 0;
        content = position;
        if (!TryVarint(message, ref content, out ulong tag) || tag > uint.MaxValue)
        {
            return false;
        }

        number = (int)(tag >> 3);
        position = content;
        return TryValue(message, (int)(tag & 7), ref position, out content);
    }

    /// <summary>Whether a field of the given number stands further behind.</summary>
    internal static bool Follows(ReadOnlySpan<byte> message, int position, int number)
    {
        while (position < message.Length && TryPass(message, ref position, out int next, out _))
        {
            if (next == number)
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryValue(ReadOnlySpan<byte> message, int wireType, ref int position, out int content)
    {
        content = position;
        switch (wireType)
        {
            case WireType.Varint:
                return TryVarint(message, ref position, out _);
            case WireType.Fixed64:
                return TryTake(message, ref position, sizeof(ulong));
            case WireType.Fixed32:
                return TryTake(message, ref position, sizeof(uint));
            case WireType.StartGroup:
                return TryGroup(message, ref position);
            case WireType.Delimited when TryVarint(message, ref position, out ulong length):
                content = position;
                return TryTake(message, ref position, length);
            default:
                return false;
        }
    }

    // Nothing here asks whether a group ends with the number that it began with.
    private static bool TryGroup(ReadOnlySpan<byte> message, ref int position)
    {
        int depth = 1;
        while (depth > 0 && TryVarint(message, ref position, out ulong tag))
        {
            int wireType = (int)(tag & 7);
            if (wireType == WireType.StartGroup)
            {
                depth++;
            }
            else if (wireType == WireType.EndGroup)
            {
                depth--;
            }
            else if (!TryValue(message, wireType, ref position, out _))
            {
                return false;
            }
        }

        return depth == 0;
    }

    private static bool TryTake(ReadOnlySpan<byte> message, ref int position, ulong count)
    {
        if (count > (ulong)(message.Length - position))
        {
            return false;
        }

        position += (int)count;
        return true;
    }

    private static bool TryVarint(ReadOnlySpan<byte> message, ref int position, out ulong value)
    {
        value = 0;
        for (int shift = 0; shift < 70 && position < message.Length; shift += 7)
        {
            byte unit = message[position++];
            value |= (ulong)(unit & 0x7F) << shift;
            if (unit < 0x80)
            {
                return true;
            }
        }

        return false;
    }
}
