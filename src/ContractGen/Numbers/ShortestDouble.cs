using System.Runtime.CompilerServices;

namespace ContractGen.Numbers;

/// <summary>
/// The shortest decimal that reads back as the same double, and of those the closest one
/// (R. Giulietti, "The Schubfach way to render doubles", 2021).
/// </summary>
internal static class ShortestDouble
{
    private const int FractionBits = 52;
    private const int ExponentBias = 1023 + FractionBits;
    private const ulong HiddenBit = 1UL << FractionBits;

    // Sixty bits of fraction below one decimal digit: fixed-point numbers below sixteen.
    private const ulong One = 1UL << 60;
    private const ulong Ten = 10 * One;

    // More than the worst error of the one-product estimate, in units of 2^-60.
    private const ulong Doubt = 8;

    /// <summary>
    /// Returns the digits, trailing zeros included. The bits are those of a finite value above zero.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static DecimalDigits ToDecimal(ulong bits)
    {
        ulong fraction = bits & (HiddenBit - 1);
        int biased = (int)(bits >> FractionBits);
        if (biased == 0 || fraction == 0)
        {
            return Exact(bits);
        }

        // The value is m * 2^q. One step of m is 2^q, between one and ten units of 10^k.
        ulong significand = fraction | HiddenBit;
        int q = biased - ExponentBias;
        int k = PowerOfTenTable.FloorLog10OfPowerOfTwo(q);
        int shift = q + PowerOfTenTable.FloorLog2(-k) + 1;
        ulong powerHigh = PowerOfTenTable.High(-k);
        ulong factor = significand << shift;
        ulong whole = WideProduct.High(factor, powerHigh);
        ulong part = factor * powerHigh;
        ulong partLow = WideProduct.High(factor, PowerOfTenTable.Low(-k));
        part += partLow;
        whole += part < partLow ? 1UL : 0UL;

        // whole.part is the value in units of 10^k, with at most two units of 2^-64 of error.
        // The round-trip interval reaches half a step to each side; it holds at most one multiple of ten.
        ulong tens = whole / 10;
        ulong ones = whole - (tens * 10);
        ulong aboveTens = (ones << 60) | (part >> 4);
        ulong halfStep = powerHigh >> (5 - shift);

        ulong toLower = aboveTens - halfStep + Doubt;
        ulong toUpper = aboveTens + halfStep - Ten + Doubt;
        ulong toMiddle = part - (1UL << 63) + Doubt;
        if (toLower <= 2 * Doubt || toUpper <= 2 * Doubt || toMiddle <= 2 * Doubt)
        {
            return Exact(bits);
        }

        ulong rounded = whole + (part >> 63);
        ulong lower = whole - ones;
        ulong shortest = aboveTens < halfStep ? lower : rounded;
        return new DecimalDigits(aboveTens + halfStep >= Ten ? lower + 10 : shortest, k);
    }

    // Schubfach proper: the value and both ends of its interval, each rounded to odd, times four.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DecimalDigits Exact(ulong bits)
    {
        ulong fraction = bits & (HiddenBit - 1);
        int biased = (int)(bits >> FractionBits);
        ulong significand = biased == 0 ? fraction : fraction | HiddenBit;
        int q = Math.Max(biased, 1) - ExponentBias;
        bool narrowBelow = fraction == 0 && biased > 1;
        int k = narrowBelow
            ? PowerOfTenTable.FloorLog10OfThreeQuartersPowerOfTwo(q)
            : PowerOfTenTable.FloorLog10OfPowerOfTwo(q);
        int shift = q + PowerOfTenTable.FloorLog2(-k) + 1;
        ulong high = PowerOfTenTable.High(-k);
        ulong low = PowerOfTenTable.Low(-k);
        ulong center = significand * 4;
        ulong value = TimesRoundedToOdd(high, low, center << shift);
        ulong left = TimesRoundedToOdd(high, low, (center - (narrowBelow ? 1UL : 2UL)) << shift);
        ulong right = TimesRoundedToOdd(high, low, (center + 2) << shift);
        ulong open = significand & 1; // an even neighbour owns the ends of its interval
        left += open;
        right -= open;

        ulong whole = value / 4;
        if (whole >= 10)
        {
            ulong tens = whole / 10;
            bool lowerTens = left <= tens * 40;
            bool upperTens = (tens * 40) + 40 <= right;
            if (lowerTens != upperTens)
            {
                return new DecimalDigits(upperTens ? tens + 1 : tens, k + 1);
            }
        }

        bool lower = left <= whole * 4;
        bool upper = (whole * 4) + 4 <= right;
        if (lower != upper)
        {
            return new DecimalDigits(upper ? whole + 1 : whole, k);
        }

        ulong middle = (whole * 4) + 2;
        return new DecimalDigits(value > middle || (value == middle && (whole & 1) != 0) ? whole + 1 : whole, k);
    }

    private static ulong TimesRoundedToOdd(ulong high, ulong low, ulong factor)
    {
        ulong carry = WideProduct.High(factor, low);
        ulong top = WideProduct.High(factor, high);
        ulong middle = (factor * high) + carry;
        top += middle < carry ? 1UL : 0UL;
        return top | (middle > 1 ? 1UL : 0UL);
    }
}
