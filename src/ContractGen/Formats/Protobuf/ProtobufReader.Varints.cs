using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ContractGen.Formats.Protobuf;

/// <content>Varints and lengths.</content>
internal ref partial struct ProtobufReader
{
    private const ulong Continuations = 0x8080808080808080;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong ReadVarint()
    {
        int position = _position;
        if ((byte)_field == WireType.Varint && position < _end)
        {
            ulong value = At(position);
            if (value < 0x80)
            {
                _position = position + 1;
                return value;
            }
        }

        return ReadVarintElsewhere();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong ReadVarintElsewhere()
    {
        if ((byte)_field == WireType.Varint)
        {
            return TryVarint(out ulong value) ? value : 0;
        }

        if (!IsAbsent)
        {
            Mismatch("a varint");
        }

        return 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryVarint(out ulong value)
    {
        int position = _position;
        if (position < _end)
        {
            value = At(position);
            if (value < 0x80)
            {
                _position = position + 1;
                return true;
            }
        }

        return TryLongVarint(out value);
    }

    /// <summary>Reads a varint of two bytes and more. Bits beyond 64 are cut off, as specified; more than ten bytes are a fault.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryLongVarint(out ulong value)
    {
        int position = _position;
        int left = _end - position;
        if (left >= Varint.MaxLength)
        {
            ulong word = BinaryPrimitives.ReadUInt64LittleEndian(Slice(position, sizeof(ulong)));
            ulong stops = ~word & Continuations;
            if (stops != 0)
            {
                int bits = BitOperations.TrailingZeroCount(stops) + 1;
                value = Varint.Gather(word & (ulong.MaxValue >> (64 - bits)));
                _position = position + (bits >> 3);
                return true;
            }
        }

        value = 0;
        for (int i = 0; i < Math.Min(left, Varint.MaxLength); i++)
        {
            byte unit = At(position + i);
            value |= (ulong)(unit & 0x7F) << (7 * i);
            if (unit < 0x80)
            {
                _position = position + i + 1;
                return true;
            }
        }

        value = 0;
        if (left >= Varint.MaxLength)
        {
            FailAt(CodecErrorKind.Syntax, position, "an integer has more than ten bytes");
        }
        else
        {
            FailEnd();
        }

        return false;
    }

    /// <summary>Reads the length of what stands behind it and fits into the message.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryLength(out int length)
    {
        int position = _position;
        int end = _end;
        if (position < end)
        {
            length = At(position);
            if (length < 0x80 && length < end - position)
            {
                _position = position + 1;
                return true;
            }
        }

        return TryLongLength(out length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryLongLength(out int length)
    {
        length = 0;
        int first = _position;
        if (!TryVarint(out ulong value))
        {
            return false;
        }

        if (value > (ulong)(_end - _position))
        {
            FailAt(
                value > int.MaxValue ? CodecErrorKind.Syntax : CodecErrorKind.UnexpectedEnd,
                first,
                value > int.MaxValue ? "a length is negative or too large" : $"{value} bytes do not fit into the {_end - _position} that are left of the message");
            return false;
        }

        length = (int)value;
        return true;
    }
}
