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
        int start = content;
        ulong length = 0;
        bool isRead = (int)(tag & 7) switch
        {
            WireType.Varint => TryVarint(message, ref start, out _),
            WireType.Fixed64 => TryTake(message, ref start, sizeof(ulong)),
            WireType.Fixed32 => TryTake(message, ref start, sizeof(uint)),
            WireType.Delimited => TryVarint(message, ref content, out length) && TryTake(message, ref start, (ulong)(content - start) + length),
            WireType.StartGroup => true,
            _ => false,
        };
        position = start;
        return isRead;
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
