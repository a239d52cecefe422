using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ContractGen.Numbers;

/// <summary>
/// The powers of ten as 128-bit significands G with 10^k = G * 2^(floor(log2(10^k)) - 127) and
/// 2^127 &lt;= G &lt; 2^128. G is exact for k from 0 to 55 and rounded up everywhere else, as the paper on
/// shortest printing asks for (R. Giulietti, "The Schubfach way to render doubles").
/// </summary>
internal static partial class PowerOfTenTable
{
    /// <summary>The smallest exponent in the table.</summary>
    internal const int MinExponent = -342;

    /// <summary>The largest exponent in the table.</summary>
    internal const int MaxExponent = 324;

    /// <summary>The largest exponent, from zero on, whose significand is exact.</summary>
    internal const int MaxExactExponent = 55;

    /// <summary>The significand's two halves. The exponent is not checked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong High(int exponent) =>
        Unsafe.Add(ref MemoryMarshal.GetReference(Significands), (exponent - MinExponent) * 2);

    /// <summary>The lower 64 bits of the significand. The exponent is not checked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Low(int exponent) =>
        Unsafe.Add(ref MemoryMarshal.GetReference(Significands), ((exponent - MinExponent) * 2) + 1);

    /// <summary>floor(log2(10^exponent)), exact for every exponent of the table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int FloorLog2(int exponent) => (exponent * 1741647) >> 19;

    /// <summary>floor(log10(2^exponent)), exact for every exponent of a double.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int FloorLog10OfPowerOfTwo(int exponent) => (exponent * 1262611) >> 22;

    /// <summary>floor(log10(3/4 * 2^exponent)), exact for every exponent of a double.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int FloorLog10OfThreeQuartersPowerOfTwo(int exponent) => ((exponent * 1262611) - 524031) >> 22;
}
