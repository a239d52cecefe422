using System.Runtime.CompilerServices;

namespace ContractGen.Formats.Protobuf;

/// <content>Counting ahead the elements of a list that is not packed.</content>
internal ref partial struct ProtobufReader
{
    /// <summary>How many elements stand here with the same tag, one behind the other; −1 where that takes long to say.</summary>
    /// <remarks>Only so that an array is made at its size: in a message that is at fault it may be another number.</remarks>
    private readonly int CountAhead(int tagLength)
    {
        if (tagLength > sizeof(ushort))
        {
            return -1;
        }

        int position = _position;
        int end = _end;
        ref byte tag = ref At(position - tagLength);
        int count = 0;
        while (position < end)
        {
            int length = At(position++);
            if (length >= 0x80)
            {
                if (position == end || At(position) >= 0x80)
                {
                    return -1;
                }

                length = (length & 0x7F) | (At(position++) << 7);
            }

            count++;
            if (length >= end - position - tagLength)
            {
                break;
            }

            position += length;
            if (tagLength == 1 && length < 0x80)
            {
                // Where many have the same length, the next is guessed to have it too, without waiting for it to be loaded.
                ushort header = Unsafe.ReadUnaligned<ushort>(ref At(position - length - 2));
                int last = end - length - 2;
                while (position <= last && Unsafe.ReadUnaligned<ushort>(ref At(position)) == header)
                {
                    count++;
                    position += length + 2;
                }

                if (position == end)
                {
                    break;
                }
            }

            if (At(position) != tag || At(position + tagLength - 1) != Unsafe.Add(ref tag, tagLength - 1))
            {
                break;
            }

            position += tagLength;
        }

        return count;
    }
}
