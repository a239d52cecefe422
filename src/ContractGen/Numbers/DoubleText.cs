using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ContractGen.Numbers;

/// <summary>
/// Doubles to and from UTF-8 text: written byte for byte as the base library writes the shortest
/// round-trip form, read in the JSON grammar and correctly rounded.
/// </summary>
/// <remarks>Written with integers and tables alone: the text does not depend on the runtime's formatter. The comparison with the base library
/// was made on .NET 10. Reading asks the base library for the few values that <see cref="DecimalFloat"/> cannot decide.</remarks>
internal static class DoubleText
{
    /// <summary>The bytes <see cref="Write"/> may touch.</summary>
    internal const int WriteCapacity = 32;

    private const int ExponentOfOne = 1023 + 52;
    private const ulong HiddenBit = 1UL << 52;

    /// <summary>Writes a finite value and returns its length. What lies after that is left undefined.</summary>
    internal static int Write(double value, ref byte destination)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        int sign = (int)(bits >> 63);
        destination = (byte)'-';
        destination = ref Unsafe.Add(ref destination, sign);
        bits &= long.MaxValue;

        // Below 2^53 every digit of an integer counts, so it is its own shortest form.
        ulong significand = (bits & (HiddenBit - 1)) | HiddenBit;
        uint fractionBits = (uint)(ExponentOfOne - (int)(bits >> 52));
        if (fractionBits <= 52 && BitOperations.TrailingZeroCount(significand) >= (int)fractionBits)
        {
            return sign + IntegerText.WriteUInt64(significand >> (int)fractionBits, ref destination);
        }

        if (bits == 0)
        {
            destination = (byte)'0';
            return sign + 1;
        }

        // Bring the decimal to seventeen digits: one, eight and eight.
        DecimalDigits shortest = ShortestDouble.ToDecimal(bits);
        ulong digits = shortest.Digits;
        int exponent10 = shortest.Exponent10 + 16;
        while (digits < 10_000_000_000_000_000)
        {
            digits *= 10;
            exponent10--;
        }

        ulong top = digits / 100_000_000;
        uint first = (uint)(top / 100_000_000);
        ulong low = AsciiDigits.Split8((uint)(digits - (top * 100_000_000)));
        ulong high = AsciiDigits.Split8((uint)(top - (first * 100_000_000UL)));
        int count = 17 - (BitOperations.LeadingZeroCount(low) >> 3);
        count = low == 0 ? 9 - (BitOperations.LeadingZeroCount(high) >> 3) : count;
        high |= AsciiDigits.Zeros;
        low |= AsciiDigits.Zeros;

        if ((uint)exponent10 <= 7)
        {
            // Not an integer, those went before: the point lies inside the first nine digits.
            destination = (byte)(first + '0');
            AsciiDigits.Store8(ref Unsafe.Add(ref destination, 1), high);
            Unsafe.Add(ref destination, exponent10 + 1) = (byte)'.';
            AsciiDigits.Store8(ref Unsafe.Add(ref destination, exponent10 + 2), high >> (exponent10 * 8));
            AsciiDigits.Store8(ref Unsafe.Add(ref destination, 10), low);
            return sign + count + 1;
        }

        return sign + WriteRare(first, high, low, count, exponent10, ref destination);
    }

    /// <summary>
    /// Reads one JSON number (RFC 8259, section 6) and rounds it correctly; it ends at the first byte that
    /// cannot continue it. False is a grammar fault, with its offset in <paramref name="consumed"/>.
    /// A number too large for the type reads as an infinity: the caller decides what to do with it.
    /// </summary>
    internal static bool TryRead(ref byte start, ref byte end, out double value, out int consumed)
    {
        if (!DecimalScan.TryRunFast(ref start, ref end, out DecimalScan scan))
        {
            return TryReadRare(ref start, ref end, out value, out consumed);
        }

        consumed = scan.Consumed;
        value = DecimalFloat.ToDouble(
            scan.Mantissa,
            scan.Exponent10,
            scan.IsNegative,
            truncated: false,
            MemoryMarshal.CreateReadOnlySpan(ref start, scan.Consumed));
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadRare(ref byte start, ref byte end, out double value, out int consumed)
    {
        DecimalScan scan = DecimalScan.Run(ref start, ref end);
        consumed = scan.Consumed;
        value = 0;
        if (scan.IsFault)
        {
            return false;
        }

        value = DecimalFloat.ToDouble(
            scan.Mantissa,
            scan.Exponent10,
            scan.IsNegative,
            scan.IsTruncated,
            MemoryMarshal.CreateReadOnlySpan(ref start, scan.Consumed));
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int WriteRare(uint first, ulong high, ulong low, int count, int exponent10, ref byte destination)
    {
        if ((uint)exponent10 <= 16)
        {
            // Nine digits or more before the point, if there is a point at all.
            destination = (byte)(first + '0');
            AsciiDigits.Store8(ref Unsafe.Add(ref destination, 1), high);
            AsciiDigits.Store8(ref Unsafe.Add(ref destination, 9), low);
            if (count <= exponent10 + 1)
            {
                return exponent10 + 1;
            }

            Unsafe.Add(ref destination, exponent10 + 1) = (byte)'.';
            AsciiDigits.Store8(ref Unsafe.Add(ref destination, exponent10 + 2), low >> ((exponent10 - 8) * 8));
            return count + 1;
        }

        if (exponent10 is < 0 and >= -4)
        {
            AsciiDigits.Store8(ref destination, ExponentText.ZeroPointZeros);
            destination = ref Unsafe.Add(ref destination, 1 - exponent10);
            destination = (byte)(first + '0');
            AsciiDigits.Store8(ref Unsafe.Add(ref destination, 1), high);
            AsciiDigits.Store8(ref Unsafe.Add(ref destination, 9), low);
            return 1 - exponent10 + count;
        }

        destination = (byte)(first + '0');
        Unsafe.Add(ref destination, 1) = (byte)'.';
        AsciiDigits.Store8(ref Unsafe.Add(ref destination, 2), high);
        AsciiDigits.Store8(ref Unsafe.Add(ref destination, 10), low);
        int length = count == 1 ? 1 : count + 1;
        return length + ExponentText.Write(exponent10, ref Unsafe.Add(ref destination, length));
    }
}
