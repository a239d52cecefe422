using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace ContractGen.Numbers;

/// <summary>The upper half of a 128-bit product.</summary>
internal static class WideProduct
{
    /// <summary>
    /// The upper 64 bits, in a register. <see cref="Math.BigMul(ulong, ulong, out ulong)"/> hands the lower half over
    /// through memory on x64, which costs more than multiplying again for it.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong High(ulong left, ulong right) =>
        Bmi2.X64.IsSupported ? Bmi2.X64.MultiplyNoFlags(left, right) : Math.BigMul(left, right, out _);
}
