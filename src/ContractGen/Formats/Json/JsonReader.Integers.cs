using System.Runtime.CompilerServices;
using ContractGen.Numbers;

namespace ContractGen.Formats.Json;

/// <content>Integers. One ends where its digits end; that nothing else follows is found by whoever reads the next token.</content>
public ref partial struct JsonReader
{
    /// <inheritdoc/>
    public int Int32(IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        int first = _position;
        if (TryDigits(out ulong magnitude, out uint sign))
        {
            if (magnitude <= int.MaxValue + (ulong)sign)
            {
                return (int)(((uint)magnitude ^ (0 - sign)) + sign);
            }

            _position = first;
        }

        return (int)Signed(int.MinValue, int.MaxValue, "32 bits");
    }

    /// <inheritdoc/>
    public long Int64(IntegerEncoding encoding = IntegerEncoding.Varint) =>
        TryDigits(out ulong magnitude, out uint sign)
            ? (long)((magnitude ^ (0 - (ulong)sign)) + sign)
            : Signed(long.MinValue, long.MaxValue, "64 bits");

    /// <inheritdoc/>
    public uint UInt32(IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        int first = _position;
        if (TryDigits(out ulong magnitude, out uint sign))
        {
            if (magnitude <= uint.MaxValue && sign == 0)
            {
                return (uint)magnitude;
            }

            _position = first;
        }

        return (uint)Unsigned(uint.MaxValue, "32 bits without sign");
    }

    /// <inheritdoc/>
    public ulong UInt64(IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        int first = _position;
        if (TryDigits(out ulong magnitude, out uint sign))
        {
            if (sign == 0)
            {
                return magnitude;
            }

            _position = first;
        }

        return Unsigned(ulong.MaxValue, "64 bits without sign");
    }

    /// <summary>
    /// Reads a sign and up to sixteen digits, eight at once; longer ones, white space, faults and the last bytes of the input are
    /// left to the caller.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryDigits(out ulong magnitude, out uint sign)
    {
        int position = _position;
        if (_end - position > 1 + (2 * sizeof(ulong)))
        {
            sign = At(position) == '-' ? 1u : 0;
            position += (int)sign;
            ulong digits = AsciiDigits.Load8(ref At(position)) ^ AsciiDigits.Zeros;
            int count = AsciiDigits.CountLeadingDigits(digits);
            if ((digits & 0xFF) != 0 || count == 1)
            {
                if ((uint)(count - 1) < 7)
                {
                    magnitude = AsciiDigits.Join8(digits << (64 - (count * 8)));
                    _position = position + count;
                    return true;
                }

                if (count == 8)
                {
                    return TryMoreDigits(position, digits, out magnitude);
                }
            }
        }

        magnitude = 0;
        sign = 0;
        return false;
    }

    private bool TryMoreDigits(int position, ulong high, out ulong magnitude)
    {
        position += sizeof(ulong);
        magnitude = AsciiDigits.Join8(high);
        ulong digits = AsciiDigits.Load8(ref At(position)) ^ AsciiDigits.Zeros;
        int count = AsciiDigits.CountLeadingDigits(digits);
        if (count != 0)
        {
            ulong low = AsciiDigits.Join8(digits << (64 - (count * 8)));
            magnitude = (magnitude * AsciiDigits.PowerOfTen(count)) + low;
        }

        position += count;
        if (count == sizeof(ulong) && (position >= _end || (uint)(At(position) - '0') <= 9))
        {
            return false;
        }

        _position = position;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private long Signed(long lowest, long highest, string type)
    {
        if (!BeginsNumber())
        {
            Mismatch("an integer");
            return 0;
        }

        NumberReadStatus status = IntegerText.TryReadInt64(ref At(_position), ref At(_end), out long value, out int consumed);
        if (status == NumberReadStatus.Done && value >= lowest && value <= highest)
        {
            _position += consumed;
            return value;
        }

        return FailNumber(status, consumed, type);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong Unsigned(ulong highest, string type)
    {
        if (!BeginsNumber())
        {
            Mismatch("an integer");
            return 0;
        }

        int sign = At(_position) == '-' ? 1 : 0;
        NumberReadStatus status = IntegerText.TryReadUInt64(ref At(_position + sign), ref At(_end), out ulong value, out int consumed);
        consumed += sign;
        if (status == NumberReadStatus.Done && value <= highest && (sign == 0 || value == 0))
        {
            _position += consumed;
            return value;
        }

        return (ulong)FailNumber(status, consumed, type);
    }
}
