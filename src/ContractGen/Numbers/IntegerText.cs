using System.Numerics;
using System.Runtime.CompilerServices;

namespace ContractGen.Numbers;

/// <summary>
/// Integers to and from UTF-8 text in the JSON grammar (RFC 8259, section 6).
/// Writers need <see cref="WriteCapacity"/> bytes at the destination, whatever the value: they store
/// whole blocks, and what lies after the returned length is left undefined.
/// </summary>
internal static class IntegerText
{
    /// <summary>The bytes a writer may touch.</summary>
    internal const int WriteCapacity = 24;

    /// <summary>Writes the value and returns its length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int WriteInt32(int value, ref byte destination)
    {
        if (value >= 0)
        {
            return WriteUInt32((uint)value, ref destination);
        }

        destination = (byte)'-';
        return 1 + WriteUInt32((uint)-value, ref Unsafe.Add(ref destination, 1));
    }

    /// <summary>Writes the value and returns its length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int WriteInt64(long value, ref byte destination)
    {
        if (value >= 0)
        {
            return WriteUInt64((ulong)value, ref destination);
        }

        destination = (byte)'-';
        return 1 + WriteUInt64((ulong)-value, ref Unsafe.Add(ref destination, 1));
    }

    /// <summary>Writes the value and returns its length.</summary>
    internal static int WriteUInt32(uint value, ref byte destination)
    {
        if (value < 100)
        {
            return WriteBelow100(value, ref destination);
        }

        if (value < 100_000_000)
        {
            return WriteBelow8Digits(value, ref destination);
        }

        uint high = value / 100_000_000;
        int length = WriteBelow100(high, ref destination);
        AsciiDigits.Store8(
            ref Unsafe.Add(ref destination, length),
            AsciiDigits.Split8(value - (high * 100_000_000)) | AsciiDigits.Zeros);
        return length + 8;
    }

    /// <summary>Writes the value and returns its length.</summary>
    internal static int WriteUInt64(ulong value, ref byte destination)
    {
        if (value <= uint.MaxValue)
        {
            return WriteUInt32((uint)value, ref destination);
        }

        ulong high = value / 100_000_000;
        uint low = (uint)(value - (high * 100_000_000));
        int length;
        if (high < 100_000_000)
        {
            length = WriteBelow8Digits((uint)high, ref destination);
        }
        else
        {
            uint top = (uint)(high / 100_000_000);
            length = WriteBelow8Digits(top, ref destination);
            AsciiDigits.Store8(
                ref Unsafe.Add(ref destination, length),
                AsciiDigits.Split8((uint)(high - (top * 100_000_000UL))) | AsciiDigits.Zeros);
            length += 8;
        }

        AsciiDigits.Store8(ref Unsafe.Add(ref destination, length), AsciiDigits.Split8(low) | AsciiDigits.Zeros);
        return length + 8;
    }

    /// <summary>Reads an integer from 0 to 2^64-1. It ends at the first byte that is not a digit.</summary>
    internal static NumberReadStatus TryReadUInt64(ref byte start, ref byte end, out ulong value, out int consumed)
    {
        // One block of eight covers most integers without a loop.
        if (Unsafe.ByteOffset(ref start, ref end) >= 8)
        {
            ulong digits = AsciiDigits.Load8(ref start) ^ AsciiDigits.Zeros;
            int count = AsciiDigits.CountLeadingDigits(digits);
            if ((uint)(count - 1) < 7 && ((digits & 0xFF) != 0 || count == 1))
            {
                value = AsciiDigits.Join8(digits << (64 - (count * 8)));
                consumed = count;
                return NumberReadStatus.Done;
            }
        }

        return ReadLongUInt64(ref start, ref end, out value, out consumed);
    }

    /// <summary>Reads an integer from -2^63 to 2^63-1. It ends at the first byte that is not a digit.</summary>
    internal static NumberReadStatus TryReadInt64(ref byte start, ref byte end, out long value, out int consumed)
    {
        bool negative = Unsafe.IsAddressLessThan(ref start, ref end) && start == (byte)'-';
        int sign = negative ? 1 : 0;
        NumberReadStatus status = TryReadUInt64(ref Unsafe.Add(ref start, sign), ref end, out ulong magnitude, out int length);
        consumed = length + sign;
        value = negative ? (long)(0 - magnitude) : (long)magnitude;
        return status == NumberReadStatus.Done && magnitude > long.MaxValue + (ulong)sign ? NumberReadStatus.Overflow : status;
    }

    /// <summary>Reads an integer from 0 to 2^32-1. It ends at the first byte that is not a digit.</summary>
    internal static NumberReadStatus TryReadUInt32(ref byte start, ref byte end, out uint value, out int consumed)
    {
        NumberReadStatus status = TryReadUInt64(ref start, ref end, out ulong wide, out consumed);
        value = (uint)wide;
        return status == NumberReadStatus.Done && wide > uint.MaxValue ? NumberReadStatus.Overflow : status;
    }

    /// <summary>Reads an integer from -2^31 to 2^31-1. It ends at the first byte that is not a digit.</summary>
    internal static NumberReadStatus TryReadInt32(ref byte start, ref byte end, out int value, out int consumed)
    {
        NumberReadStatus status = TryReadInt64(ref start, ref end, out long wide, out consumed);
        value = (int)wide;
        return status == NumberReadStatus.Done && wide != value ? NumberReadStatus.Overflow : status;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteBelow100(uint value, ref byte destination)
    {
        if (value < 10)
        {
            destination = (byte)('0' + value);
            return 1;
        }

        AsciiDigits.StorePair(ref destination, value);
        return 2;
    }

    // All eight digits, then the leading zeros shifted out: no branch on the length.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteBelow8Digits(uint value, ref byte destination)
    {
        ulong digits = AsciiDigits.Split8(value);
        int leadingZeroBits = BitOperations.TrailingZeroCount(digits) & 0x38;
        AsciiDigits.Store8(ref destination, (digits | AsciiDigits.Zeros) >> leadingZeroBits);
        return 8 - (leadingZeroBits >> 3);
    }

    // Eight digits or more, fewer than eight bytes left, or a fault.
    private static NumberReadStatus ReadLongUInt64(ref byte start, ref byte end, out ulong value, out int consumed)
    {
        nint available = Unsafe.ByteOffset(ref start, ref end);
        nint position = 0;
        ulong total = 0;
        bool overflow = false;
        while (available - position >= 8 && position < 16)
        {
            ulong digits = AsciiDigits.Load8(ref Unsafe.Add(ref start, position)) ^ AsciiDigits.Zeros;
            int count = AsciiDigits.CountLeadingDigits(digits);
            if (count < 8)
            {
                break;
            }

            total = (total * 100_000_000) + AsciiDigits.Join8(digits);
            position += 8;
        }

        while (position < available)
        {
            uint digit = (uint)Unsafe.Add(ref start, position) - '0';
            if (digit > 9)
            {
                break;
            }

            overflow |= total > ulong.MaxValue / 10;
            total *= 10;
            total += digit;
            overflow |= total < digit;
            position++;
        }

        if (position == 0 || (start == (byte)'0' && position > 1))
        {
            value = 0;
            consumed = position == 0 ? 0 : 1;
            return NumberReadStatus.GrammarFault;
        }

        value = total;
        consumed = (int)position;
        return overflow ? NumberReadStatus.Overflow : NumberReadStatus.Done;
    }
}
