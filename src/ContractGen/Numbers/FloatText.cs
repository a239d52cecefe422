using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ContractGen.Numbers;

/// <summary>
/// Floats to and from UTF-8 text: written byte for byte as the base library writes the shortest
/// round-trip form, read in the JSON grammar and rounded once, straight to the float.
/// </summary>
internal static class FloatText
{
    /// <summary>The bytes <see cref="Write"/> may touch.</summary>
    internal const int WriteCapacity = 32;

    private const int ExponentOfOne = 127 + 23;
    private const uint HiddenBit = 1u << 23;

    /// <summary>Writes a finite value and returns its length. What lies after that is left undefined.</summary>
    internal static int Write(float value, ref byte destination)
    {
        uint bits = BitConverter.SingleToUInt32Bits(value);
        int sign = (int)(bits >> 31);
        destination = (byte)'-';
        destination = ref Unsafe.Add(ref destination, sign);
        bits &= int.MaxValue;

        // Below 2^24 every digit of an integer counts, so it is its own shortest form.
        uint significand = (bits & (HiddenBit - 1)) | HiddenBit;
        uint fractionBits = (uint)(ExponentOfOne - (int)(bits >> 23));
        if (fractionBits <= 23 && BitOperations.TrailingZeroCount(significand) >= (int)fractionBits)
        {
            return sign + IntegerText.WriteUInt32(significand >> (int)fractionBits, ref destination);
        }

        if (bits == 0)
        {
            destination = (byte)'0';
            return sign + 1;
        }

        // Bring the decimal to nine digits: one and eight. (Log2 + 1) * 1233 / 4096 is log10, at most one short.
        DecimalDigits shortest = ShortestFloat.ToDecimal(bits);
        int size = ((BitOperations.Log2((uint)shortest.Digits) + 1) * 1233) >> 12;
        size += shortest.Digits >= AsciiDigits.PowerOfTen(size) ? 1 : 0;
        uint digits = (uint)(shortest.Digits * AsciiDigits.PowerOfTen(9 - size));
        int exponent10 = shortest.Exponent10 + size - 1;

        uint first = digits / 100_000_000;
        ulong rest = AsciiDigits.Split8(digits - (first * 100_000_000));
        int count = 9 - (BitOperations.LeadingZeroCount(rest) >> 3);
        rest |= AsciiDigits.Zeros;
        if ((uint)exponent10 <= 8)
        {
            destination = (byte)(first + '0');
            AsciiDigits.Store8(ref Unsafe.Add(ref destination, 1), rest);
            if (count <= exponent10 + 1)
            {
                return sign + exponent10 + 1;
            }

            Unsafe.Add(ref destination, exponent10 + 1) = (byte)'.';
            AsciiDigits.Store8(ref Unsafe.Add(ref destination, exponent10 + 2), rest >> (exponent10 * 8));
            return sign + count + 1;
        }

        if (exponent10 is < 0 and >= -4)
        {
            AsciiDigits.Store8(ref destination, ExponentText.ZeroPointZeros);
            destination = ref Unsafe.Add(ref destination, 1 - exponent10);
            destination = (byte)(first + '0');
            AsciiDigits.Store8(ref Unsafe.Add(ref destination, 1), rest);
            return sign + 1 - exponent10 + count;
        }

        destination = (byte)(first + '0');
        Unsafe.Add(ref destination, 1) = (byte)'.';
        AsciiDigits.Store8(ref Unsafe.Add(ref destination, 2), rest);
        int length = count == 1 ? 1 : count + 1;
        return sign + length + ExponentText.Write(exponent10, ref Unsafe.Add(ref destination, length));
    }

    /// <summary>As <see cref="DoubleText.TryRead"/>, for a float.</summary>
    internal static bool TryRead(ref byte start, ref byte end, out float value, out int consumed)
    {
        if (!DecimalScan.TryRunFast(ref start, ref end, out DecimalScan scan))
        {
            return TryReadRare(ref start, ref end, out value, out consumed);
        }

        consumed = scan.Consumed;
        value = DecimalFloat.ToSingle(
            scan.Mantissa,
            scan.Exponent10,
            scan.IsNegative,
            truncated: false,
            MemoryMarshal.CreateReadOnlySpan(ref start, scan.Consumed));
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadRare(ref byte start, ref byte end, out float value, out int consumed)
    {
        DecimalScan scan = DecimalScan.Run(ref start, ref end);
        consumed = scan.Consumed;
        value = 0;
        if (scan.IsFault)
        {
            return false;
        }

        value = DecimalFloat.ToSingle(
            scan.Mantissa,
            scan.Exponent10,
            scan.IsNegative,
            scan.IsTruncated,
            MemoryMarshal.CreateReadOnlySpan(ref start, scan.Consumed));
        return true;
    }
}
