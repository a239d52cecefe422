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
            int position = _position;
            if (_length - position >= sizeof(ulong))
            {
                ulong word = Word(position);
                ulong stops = ~word & Continuations;
                int bits = BitOperations.TrailingZeroCount(stops) + 1;
                if (stops != 0 && bits >> 3 <= _end - position)
                {
                    _position = position + (bits >> 3);
                    return Varint.Gather(word & (ulong.MaxValue >> (64 - bits)));
                }
            }

            return TryLongVarint(out ulong value) ? value : 0;
        }

        return !IsAbsent && Mismatch(FieldKind.Varint, "a varint") ? ReadVarint() : 0;
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
    /// <remarks>What it looks at may lie behind the message, but not behind the input.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryLongVarint(out ulong value)
    {
        int position = _position;
        int left = _end - position;
        if (_length - position >= Varint.MaxLength)
        {
            ulong word = Word(position);
            ulong stops = ~word & Continuations;
            int length = (BitOperations.TrailingZeroCount(stops) + 1) >> 3;
            if (stops != 0)
            {
                value = Varint.Gather(word & (ulong.MaxValue >> (64 - (length << 3))));
            }
            else
            {
                uint ninth = At(position + 8);
                uint tenth = At(position + 9);
                value = Varint.Gather(word) | ((ulong)(ninth & 0x7F) << 56) | ((ulong)(tenth & (ninth >> 7)) << 63);
                length = ninth < 0x80 ? 9 : tenth < 0x80 ? 10 : int.MaxValue;
            }

            if (length <= left)
            {
                _position = position + length;
                return true;
            }
        }

        return TryVarintAtEnd(out value);
    }

    /// <summary>Reads a varint that ends near the end of the input, or says why there is none.</summary>
    private bool TryVarintAtEnd(out ulong value)
    {
        int position = _position;
        int left = _end - position;
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ulong Word(int position)
    {
        ulong word = Unsafe.ReadUnaligned<ulong>(ref At(position));
        return BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word);
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
