using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ContractGen.Numbers;

/// <summary>
/// How many decimal digits a number has, without a branch and without the digits themselves: what is written behind a number can be
/// placed before its digits are known.
/// </summary>
internal static class DigitCount
{
    // Per power of two the digits of its numbers times 2^32, and so much more that the first number with one digit more carries into the upper half.
    private static ReadOnlySpan<ulong> Steps =>
    [
        4294967296, 8589934582, 8589934582, 8589934582, 12884901788, 12884901788, 12884901788, 17179868184,
        17179868184, 17179868184, 21474826480, 21474826480, 21474826480, 21474826480, 25769703776, 25769703776,
        25769703776, 30063771072, 30063771072, 30063771072, 34349738368, 34349738368, 34349738368, 34349738368,
        38554705664, 38554705664, 38554705664, 41949672960, 41949672960, 41949672960, 42949672960, 42949672960,
    ];

    // The digits of 2^n: the count is this or one more.
    private static ReadOnlySpan<byte> AtLeast =>
    [
        1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 6, 6, 6, 7, 7, 7, 7, 8, 8, 8, 9, 9, 9, 10, 10,
        10, 10, 11, 11, 11, 12, 12, 12, 13, 13, 13, 13, 14, 14, 14, 15, 15, 15, 16, 16, 16, 16, 17, 17, 17, 18, 18, 18, 19, 19, 19, 19,
    ];

    /// <summary>1 to 10.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Of(uint value) =>
        (int)((value + Unsafe.Add(ref MemoryMarshal.GetReference(Steps), BitOperations.Log2(value))) >> 32);

    /// <summary>1 to 20.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Of(ulong value)
    {
        int count = Unsafe.Add(ref MemoryMarshal.GetReference(AtLeast), BitOperations.Log2(value));
        return count + (value >= AsciiDigits.PowerOfTen(count) ? 1 : 0);
    }
}
