using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ContractGen.Numbers;

/// <summary>
/// Rounds mantissa * 10^exponent to the nearest double or float: W. Clinger, "How to read floating point
/// numbers accurately" for small exact operands, D. Lemire, "Number parsing at a gigabyte per second" for the
/// rest, and the base library, which is exact, for the few values a 192-bit product cannot decide.
/// </summary>
internal static class DecimalFloat
{
    private const ulong Undecided = ulong.MaxValue;
    private const int DoubleBits = 53;
    private const int DoubleBias = 1023;
    private const int FloatBits = 24;
    private const int FloatBias = 127;

    // Powers of ten that a double holds exactly.
    private static ReadOnlySpan<double> ExactPowers =>
    [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
        1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ];

    // Powers of ten that a float holds exactly.
    private static ReadOnlySpan<float> ExactFloatPowers => [1e0f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f, 1e8f, 1e9f, 1e10f];

    /// <summary>
    /// The nearest double; an infinity when it is out of range. A truncated mantissa stands for a value from
    /// it to below its successor. The text is the whole number, read again where the mantissa cannot decide.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double ToDouble(ulong mantissa, int exponent10, bool negative, bool truncated, ReadOnlySpan<byte> text)
    {
        ulong sign = negative ? 1UL << 63 : 0;
        if (mantissa <= 1UL << DoubleBits && (uint)(exponent10 + 22) <= 44 && !truncated)
        {
            ref double powers = ref MemoryMarshal.GetReference(ExactPowers);
            double exact = exponent10 < 0
                ? (long)mantissa / Unsafe.Add(ref powers, -exponent10)
                : (long)mantissa * Unsafe.Add(ref powers, exponent10);
            return BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(exact) | sign);
        }

        ulong bits = Round(mantissa, exponent10, DoubleBits, DoubleBias);
        return bits == Undecided || truncated
            ? ToDoubleSlowly(mantissa, exponent10, negative, truncated, text)
            : BitConverter.UInt64BitsToDouble(bits | sign);
    }

    /// <summary>As <see cref="ToDouble"/>, rounding once, straight to the float.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static float ToSingle(ulong mantissa, int exponent10, bool negative, bool truncated, ReadOnlySpan<byte> text)
    {
        uint sign = negative ? 1u << 31 : 0;
        if (mantissa <= 1UL << FloatBits && (uint)(exponent10 + 10) <= 20 && !truncated)
        {
            ref float powers = ref MemoryMarshal.GetReference(ExactFloatPowers);
            float exact = exponent10 < 0
                ? (int)mantissa / Unsafe.Add(ref powers, -exponent10)
                : (int)mantissa * Unsafe.Add(ref powers, exponent10);
            return BitConverter.UInt32BitsToSingle(BitConverter.SingleToUInt32Bits(exact) | sign);
        }

        ulong bits = Round(mantissa, exponent10, FloatBits, FloatBias);
        return bits == Undecided || truncated
            ? ToSingleSlowly(mantissa, exponent10, negative, truncated, text)
            : BitConverter.UInt32BitsToSingle((uint)bits | sign);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double ToDoubleSlowly(ulong mantissa, int exponent10, bool negative, bool truncated, ReadOnlySpan<byte> text)
    {
        double sign = negative ? -1d : 1d;
        if (mantissa == 0 || exponent10 < -400)
        {
            return 0d * sign;
        }

        if (exponent10 > 400)
        {
            return double.PositiveInfinity * sign;
        }

        if (truncated)
        {
            ulong low = Round(mantissa, exponent10, DoubleBits, DoubleBias);
            if (low != Undecided && low == Round(mantissa + 1, exponent10, DoubleBits, DoubleBias))
            {
                return BitConverter.UInt64BitsToDouble(low) * sign;
            }
        }

        return double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static float ToSingleSlowly(ulong mantissa, int exponent10, bool negative, bool truncated, ReadOnlySpan<byte> text)
    {
        float sign = negative ? -1f : 1f;
        if (mantissa == 0 || exponent10 < -400)
        {
            return 0f * sign;
        }

        if (exponent10 > 400)
        {
            return float.PositiveInfinity * sign;
        }

        if (truncated)
        {
            ulong low = Round(mantissa, exponent10, FloatBits, FloatBias);
            if (low != Undecided && low == Round(mantissa + 1, exponent10, FloatBits, FloatBias))
            {
                return BitConverter.UInt32BitsToSingle((uint)low) * sign;
            }
        }

        return float.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    /// <summary>The bits of the nearest finite or infinite value, or <see cref="Undecided"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Round(ulong mantissa, int exponent10, int precision, int bias)
    {
        const uint Exponents = PowerOfTenTable.MaxExponent - PowerOfTenTable.MinExponent;
        if ((uint)(exponent10 - PowerOfTenTable.MinExponent) > Exponents || mantissa == 0)
        {
            return Undecided;
        }

        int leadingZeros = BitOperations.LeadingZeroCount(mantissa);
        ulong high = WideProduct.High(mantissa << leadingZeros, PowerOfTenTable.High(exponent10));

        // The product of the upper halves is short of the truth by less than the mantissa in the lower word,
        // or, the power being rounded up, above it by less than one. Neither reaches the rounding bit
        // unless all the bits below that are ones, or zeros.
        ulong belowRounding = (1UL << (62 - precision)) - 1;
        if (((high + 1) & belowRounding) <= 1)
        {
            high = RefineHigh(mantissa << leadingZeros, exponent10, precision);
            if (high == 0)
            {
                return Undecided;
            }
        }

        int upper = (int)(high >> 63);
        ulong rounded = ((high >> (62 - precision + upper)) + 1) >> 1;
        int biased = PowerOfTenTable.FloorLog2(exponent10) + 63 + bias + upper - leadingZeros;
        if (biased <= 0)
        {
            return Undecided; // below the normal range
        }

        ulong infinity = (ulong)((2 * bias) + 1) << (precision - 1);
        ulong bits = ((ulong)(uint)(biased - 1) << (precision - 1)) + rounded;
        return Math.Min(bits, infinity);
    }

    // The upper word of the whole product; 0 when it lies on the boundary between two neighbours and
    // the error of the power hides the side. Its lowest bits are set so that rounding up from a half is right.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong RefineHigh(ulong normalized, int exponent10, int precision)
    {
        ulong high = Math.BigMul(normalized, PowerOfTenTable.High(exponent10), out ulong middle);
        ulong carry = Math.BigMul(normalized, PowerOfTenTable.Low(exponent10), out ulong low);
        middle += carry;
        high += middle < carry ? 1UL : 0UL;

        int shift = 63 - precision + (int)(high >> 63);
        ulong half = 1UL << (shift - 1);
        if ((high & ((half << 1) - 1)) != half || middle > 1)
        {
            return high;
        }

        if ((uint)exponent10 > PowerOfTenTable.MaxExactExponent)
        {
            return 0;
        }

        // An exact product: a tie goes to the even neighbour, downwards by dropping the half.
        bool isTie = (middle | low) == 0;
        return isTie && (high & (half << 1)) == 0 ? high - half : high;
    }
}
