namespace ContractGen.Numbers;

/// <summary>
/// The shortest decimal that reads back as the same float, and of those the closest one
/// (R. Giulietti, "The Schubfach way to render doubles", 2021, with 64-bit powers of ten).
/// </summary>
internal static class ShortestFloat
{
    private const int FractionBits = 23;
    private const int ExponentBias = 127 + FractionBits;
    private const uint HiddenBit = 1u << FractionBits;

    /// <summary>
    /// Returns the digits, trailing zeros included. The bits are those of a finite value above zero.
    /// </summary>
    internal static DecimalDigits ToDecimal(uint bits)
    {
        uint fraction = bits & (HiddenBit - 1);
        int biased = (int)(bits >> FractionBits);
        uint significand = biased == 0 ? fraction : fraction | HiddenBit;
        int q = Math.Max(biased, 1) - ExponentBias;
        bool narrowBelow = fraction == 0 && biased > 1;
        int k = narrowBelow
            ? PowerOfTenTable.FloorLog10OfThreeQuartersPowerOfTwo(q)
            : PowerOfTenTable.FloorLog10OfPowerOfTwo(q);
        int shift = q + PowerOfTenTable.FloorLog2(-k) + 1;

        // The upper half of the power, rounded up unless the lower half is empty.
        ulong power = PowerOfTenTable.High(-k) + (PowerOfTenTable.Low(-k) != 0 ? 1UL : 0UL);
        uint center = significand * 4;
        uint value = TimesRoundedToOdd(power, center << shift);
        uint left = TimesRoundedToOdd(power, (center - (narrowBelow ? 1u : 2u)) << shift);
        uint right = TimesRoundedToOdd(power, (center + 2) << shift);
        uint open = significand & 1; // an even neighbour owns the ends of its interval
        left += open;
        right -= open;

        uint whole = value / 4;
        if (whole >= 10)
        {
            uint tens = whole / 10;
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

        uint middle = (whole * 4) + 2;
        return new DecimalDigits(value > middle || (value == middle && (whole & 1) != 0) ? whole + 1 : whole, k);
    }

    private static uint TimesRoundedToOdd(ulong power, uint factor)
    {
        ulong top = WideProduct.High(power, factor);
        return (uint)top | (((power * factor) >> 32) > 1 ? 1u : 0u);
    }
}
