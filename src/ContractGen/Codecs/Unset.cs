using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ContractGen.Codecs;

/// <summary>Tells a struct that reading must make from one that it must fill.</summary>
public static class Unset
{
    /// <summary>Whether every bit of the struct is zero.</summary>
    /// <typeparam name="T">The type of the struct.</typeparam>
    /// <param name="value">The struct; it is only looked at.</param>
    public static bool Is<T>(ref T value)
        where T : struct =>
        !MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<T, byte>(ref value), Unsafe.SizeOf<T>()).ContainsAnyExcept((byte)0);
}
