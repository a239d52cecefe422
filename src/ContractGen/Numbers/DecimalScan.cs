using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ContractGen.Numbers;

/// <summary>
/// One JSON number (RFC 8259, section 6) taken apart into sign, up to nineteen significant digits and a
/// power of ten.
/// </summary>
internal readonly struct DecimalScan
{
    private const byte NegativeFlag = 1;
    private const byte TruncatedFlag = 2;
    private const byte FaultFlag = 4;

    // What the fast scan may load: sign, seven digits, point, sixteen digits, and a short exponent.
    private const int FastWindow = 32;

    // Exponents stop growing here: far outside every type, far inside an int.
    private const int ExponentLimit = 100_000_000;

    internal readonly ulong Mantissa;
    internal readonly int Exponent10;

    /// <summary>The length of the number, or the offset of the fault.</summary>
    internal readonly int Consumed;

    private readonly byte _flags;

    private DecimalScan(ulong mantissa, int exponent10, int consumed, byte flags)
    {
        Mantissa = mantissa;
        Exponent10 = exponent10;
        Consumed = consumed;
        _flags = flags;
    }

    internal bool IsNegative => (_flags & NegativeFlag) != 0;

    /// <summary>Whether digits other than zero follow those in the mantissa.</summary>
    internal bool IsTruncated => (_flags & TruncatedFlag) != 0;

    internal bool IsFault => (_flags & FaultFlag) != 0;

    // Row m moves the first m of sixteen bytes to the end and fills up with zeros from the left.
    private static ReadOnlySpan<byte> RightAlignment =>
    [
        0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80,
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    ];

    /// <summary>
    /// Scans the common shapes without a loop. False says nothing about the text: <see cref="Run"/> decides.
    /// A result of this scan is never a fault and never truncated.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryRunFast(ref byte start, ref byte end, out DecimalScan scan)
    {
        scan = default;
        if (Unsafe.ByteOffset(ref start, ref end) < FastWindow)
        {
            return false;
        }

        int position = start == (byte)'-' ? 1 : 0;
        byte flags = (byte)position;
        ulong head = AsciiDigits.Load8(ref Unsafe.Add(ref start, position)) ^ AsciiDigits.Zeros;
        int wholeCount = AsciiDigits.CountLeadingDigits(head);
        if ((uint)(wholeCount - 1) >= 7 || ((head & 0xFF) == 0 && wholeCount != 1))
        {
            return false;
        }

        ulong mantissa = AsciiDigits.Join8(head << (64 - (wholeCount * 8)));
        int exponent10 = 0;
        position += wholeCount;
        if (Unsafe.Add(ref start, position) == (byte)'.')
        {
            position++;
            int count = ReadFraction(ref Unsafe.Add(ref start, position), out ulong fraction);
            position += count;
            bool isLonger = count == 16 && (uint)Unsafe.Add(ref start, position) - '0' <= 9;
            if (count == 0 || wholeCount + count > 19 || isLonger)
            {
                return false;
            }

            mantissa = (mantissa * AsciiDigits.PowerOfTen(count)) + fraction;
            exponent10 = -count;
        }

        if ((Unsafe.Add(ref start, position) | 0x20) == 'e')
        {
            // At most five bytes more, all inside the window.
            int shortExponent = ReadShortExponent(ref Unsafe.Add(ref start, position + 1));
            if (shortExponent == 0)
            {
                return false;
            }

            exponent10 += shortExponent >> 8;
            position += 1 + (shortExponent & 0xFF);
        }

        scan = new DecimalScan(mantissa, exponent10, position, flags);
        return true;
    }

    /// <summary>Scans any number, any fault and any length, never past the end.</summary>
    internal static DecimalScan Run(ref byte start, ref byte end)
    {
        int length = (int)Math.Min(Unsafe.ByteOffset(ref start, ref end), int.MaxValue);
        ReadOnlySpan<byte> text = MemoryMarshal.CreateReadOnlySpan(ref start, length);
        int position = text.Length > 0 && text[0] == (byte)'-' ? 1 : 0;
        byte flags = (byte)position;
        int wholeStart = position;
        ulong mantissa = 0;
        int exponent10 = 0;
        TakeDigits(text, ref position, ref mantissa, ref exponent10, ref flags, pastPoint: false);
        if (position == wholeStart || (text[wholeStart] == (byte)'0' && position > wholeStart + 1))
        {
            return Fault(position == wholeStart ? position : wholeStart + 1);
        }

        if (position < text.Length && text[position] == (byte)'.')
        {
            position++;
            int fractionStart = position;
            TakeDigits(text, ref position, ref mantissa, ref exponent10, ref flags, pastPoint: true);
            if (position == fractionStart)
            {
                return Fault(position);
            }
        }

        if (position < text.Length && (text[position] | 0x20) == 'e')
        {
            position++;
            bool negative = position < text.Length && text[position] == (byte)'-';
            if (negative || (position < text.Length && text[position] == (byte)'+'))
            {
                position++;
            }

            int exponentStart = position;
            int exponent = 0;
            for (; position < text.Length && (uint)text[position] - '0' <= 9; position++)
            {
                exponent = Math.Min((exponent * 10) + text[position] - '0', ExponentLimit);
            }

            if (position == exponentStart)
            {
                return Fault(position);
            }

            exponent10 += negative ? -exponent : exponent;
        }

        return new DecimalScan(mantissa, exponent10, position, flags);
    }

    private static DecimalScan Fault(int offset) => new(0, 0, offset, FaultFlag);

    // Nineteen significant digits go into the mantissa, the rest only into exponent and flag.
    private static void TakeDigits(
        ReadOnlySpan<byte> text,
        ref int position,
        ref ulong mantissa,
        ref int exponent10,
        ref byte flags,
        bool pastPoint)
    {
        int step = pastPoint ? 1 : 0;
        for (; position < text.Length; position++)
        {
            uint digit = (uint)text[position] - '0';
            if (digit > 9)
            {
                break;
            }

            if (mantissa < 1_000_000_000_000_000_000)
            {
                mantissa = (mantissa * 10) + digit;
                exponent10 -= step;
            }
            else
            {
                flags |= digit != 0 ? TruncatedFlag : (byte)0;
                exponent10 += 1 - step;
            }
        }
    }

    // Up to sixteen digits: how many there are, and their value.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ReadFraction(ref byte source, out ulong value)
    {
        if (Sse41.IsSupported)
        {
            Vector128<byte> digits = Vector128.LoadUnsafe(ref source) - Vector128.Create((byte)'0');
            uint others = Vector128.GreaterThan(digits, Vector128.Create((byte)9)).ExtractMostSignificantBits();
            int count = System.Numerics.BitOperations.TrailingZeroCount(others | 0x10000);
            Vector128<byte> order = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(RightAlignment), (nuint)count);
            Vector128<byte> aligned = Ssse3.Shuffle(digits, order);
            Vector128<short> twos = Ssse3.MultiplyAddAdjacent(aligned, Vector128.Create((short)0x010A).AsSByte());
            Vector128<int> fours = Sse2.MultiplyAddAdjacent(twos, Vector128.Create(0x00010064).AsInt16());
            Vector128<ushort> packed = Sse41.PackUnsignedSaturate(fours, fours);
            Vector128<int> eights = Sse2.MultiplyAddAdjacent(packed.AsInt16(), Vector128.Create(0x00012710).AsInt16());
            ulong halves = eights.AsUInt64().ToScalar();
            value = ((uint)halves * 100_000_000UL) + (halves >> 32);
            return count;
        }

        ulong first = AsciiDigits.Load8(ref source) ^ AsciiDigits.Zeros;
        int firstCount = AsciiDigits.CountLeadingDigits(first);
        if (firstCount < 8)
        {
            // A shift by 64 would do nothing, hence the two steps.
            value = AsciiDigits.Join8(first << (56 - (firstCount * 8)) << 8);
            return firstCount;
        }

        ulong second = AsciiDigits.Load8(ref Unsafe.Add(ref source, 8)) ^ AsciiDigits.Zeros;
        int secondCount = AsciiDigits.CountLeadingDigits(second);
        value = AsciiDigits.Join8(first) * AsciiDigits.PowerOfTen(secondCount);
        value += secondCount == 8 ? AsciiDigits.Join8(second) : AsciiDigits.Join8(second << (56 - (secondCount * 8)) << 8);
        return 8 + secondCount;
    }

    // One to three digits, with or without a sign: the exponent times 256 plus its length; 0 for anything else.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadShortExponent(ref byte source)
    {
        int sign = source is (byte)'-' or (byte)'+' ? 1 : 0;
        int position = sign;
        int exponent = 0;
        for (; position < sign + 4; position++)
        {
            uint digit = (uint)Unsafe.Add(ref source, position) - '0';
            if (digit > 9)
            {
                break;
            }

            exponent = (exponent * 10) + (int)digit;
        }

        if (position == sign || position == sign + 4)
        {
            return 0;
        }

        return ((source == (byte)'-' ? -exponent : exponent) << 8) | position;
    }
}
