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

    private const uint Block = 100_000_000;

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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int WriteUInt32(uint value, ref byte destination)
    {
        // Small numbers are what most numbers are, and a branch that is foreseen costs less than eight digits.
        if (value < 100)
        {
            return AsciiDigits.StoreUpTo2(ref destination, value);
        }

        if (value < Block)
        {
            int count = DigitCount.Of(value);
            StoreFirstBlock(value, count, ref destination);
            return count;
        }

        // A block is stored whole, so the digits before it go first.
        uint high = value / Block;
        int length = AsciiDigits.StoreUpTo2(ref destination, high);
        StoreBlock(value - (high * Block), ref Unsafe.Add(ref destination, (nint)length));
        return length + 8;
    }

    /// <summary>Writes the value and returns its length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int WriteUInt64(ulong value, ref byte destination) =>
        value <= uint.MaxValue ? WriteUInt32((uint)value, ref destination) : WriteLong(value, ref destination);

    /// <summary>Reads an integer from 0 to 2^64-1. It ends at the first byte that is not a digit.</summary>
    internal static NumberReadStatus TryReadUInt64(ref byte start, ref byte end, out ulong value, out int consumed) =>
        TryReadMagnitude(ref start, ref end, out value, out consumed);

    /// <summary>Reads an integer from -2^63 to 2^63-1. It ends at the first byte that is not a digit.</summary>
    internal static NumberReadStatus TryReadInt64(ref byte start, ref byte end, out long value, out int consumed)
    {
        bool negative = Unsafe.IsAddressLessThan(ref start, ref end) && start == (byte)'-';
        int sign = negative ? 1 : 0;
        NumberReadStatus status = TryReadMagnitude(ref Unsafe.Add(ref start, sign), ref end, out ulong magnitude, out int length);
        consumed = length + sign;
        value = negative ? (long)(0 - magnitude) : (long)magnitude;
        return status == NumberReadStatus.Done && magnitude > long.MaxValue + (ulong)sign ? NumberReadStatus.Overflow : status;
    }

    /// <summary>Reads an integer from 0 to 2^32-1. It ends at the first byte that is not a digit.</summary>
    internal static NumberReadStatus TryReadUInt32(ref byte start, ref byte end, out uint value, out int consumed)
    {
        NumberReadStatus status = TryReadMagnitude(ref start, ref end, out ulong wide, out consumed);
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

    // Blocks of eight digits, the last one partly filled: up to fifteen digits without a loop.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static NumberReadStatus TryReadMagnitude(ref byte start, ref byte end, out ulong value, out int consumed)
    {
        nint available = Unsafe.ByteOffset(ref start, ref end);
        if (available >= 8)
        {
            ulong digits = AsciiDigits.Load8(ref start) ^ AsciiDigits.Zeros;
            int count = AsciiDigits.CountLeadingDigits(digits);
            if ((digits & 0xFF) != 0 || count == 1)
            {
                if ((uint)(count - 1) < 7)
                {
                    value = AsciiDigits.Join8(digits << (64 - (count * 8)));
                    consumed = count;
                    return NumberReadStatus.Done;
                }

                if (count == 8 && available >= 16)
                {
                    ulong rest = AsciiDigits.Load8(ref Unsafe.Add(ref start, 8)) ^ AsciiDigits.Zeros;
                    int restCount = AsciiDigits.CountLeadingDigits(rest);
                    if (restCount < 8)
                    {
                        value = (AsciiDigits.Join8(digits) * AsciiDigits.PowerOfTen(restCount))
                            + AsciiDigits.Join8(rest << (56 - (restCount * 8)) << 8);
                        consumed = 8 + restCount;
                        return NumberReadStatus.Done;
                    }
                }
            }
        }

        // By value: an address taken here would keep the caller's variables in memory.
        LongInteger slow = available < 8 ? ReadShort(ref start, available) : ReadLong(ref start, ref end);
        value = slow.Value;
        consumed = slow.Consumed;
        return slow.Status;
    }

    // ten digits to twenty
    private static int WriteLong(ulong value, ref byte destination)
    {
        int length = DigitCount.Of(value);
        ulong high = value / Block;
        if (high < Block)
        {
            StoreFirstBlock((uint)high, length - 8, ref destination);
        }
        else
        {
            ulong top = high / Block;
            StoreFirstBlock((uint)top, length - 16, ref destination);
            StoreBlock((uint)(high - (top * Block)), ref Unsafe.Add(ref destination, (nint)length - 16));
        }

        StoreBlock((uint)(value - (high * Block)), ref Unsafe.Add(ref destination, (nint)length - 8));
        return length;
    }

    // All eight digits, then the leading zeros shifted out: no branch on the length.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreFirstBlock(uint value, int length, ref byte destination) =>
        AsciiDigits.Store8(ref destination, (AsciiDigits.Split8(value) | AsciiDigits.Zeros) >> (-8 * length));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreBlock(uint value, ref byte destination) =>
        AsciiDigits.Store8(ref destination, AsciiDigits.Split8(value) | AsciiDigits.Zeros);

    // Less text than a block: seven digits cannot overflow.
    private static LongInteger ReadShort(ref byte start, nint available)
    {
        uint total = 0;
        nint position = 0;
        while (position < available && (uint)Unsafe.Add(ref start, position) - '0' is <= 9 and var digit)
        {
            total = (total * 10) + digit;
            position++;
        }

        bool isFault = position == 0 || (start == (byte)'0' && position > 1);
        return new LongInteger(
            isFault ? 0 : total,
            isFault ? (int)Math.Min(position, 1) : (int)position,
            isFault ? NumberReadStatus.GrammarFault : NumberReadStatus.Done);
    }

    // Sixteen digits or more, too few bytes left for a block, or a fault.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static LongInteger ReadLong(ref byte start, ref byte end)
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

        // Nineteen digits cannot overflow; one block tells whether there are more.
        if (position == 16 && available >= 24 && start != (byte)'0')
        {
            ulong digits = AsciiDigits.Load8(ref Unsafe.Add(ref start, 16)) ^ AsciiDigits.Zeros;
            int count = AsciiDigits.CountLeadingDigits(digits);
            if (count <= 3)
            {
                total = (total * AsciiDigits.PowerOfTen(count)) + AsciiDigits.Join8(digits << (56 - (count * 8)) << 8);
                return new LongInteger(total, 16 + count, NumberReadStatus.Done);
            }
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
            return new LongInteger(0, position == 0 ? 0 : 1, NumberReadStatus.GrammarFault);
        }

        return new LongInteger(total, (int)position, overflow ? NumberReadStatus.Overflow : NumberReadStatus.Done);
    }

    // Sixteen bytes, so that it travels in two registers.
    private readonly struct LongInteger(ulong value, int consumed, NumberReadStatus status)
    {
        internal readonly ulong Value = value;
        internal readonly int Consumed = consumed;
        internal readonly NumberReadStatus Status = status;
    }
}
