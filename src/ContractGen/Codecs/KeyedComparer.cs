using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ContractGen.Codecs;

/// <summary>
/// Compares keys as their default comparer does, but hashes them with a key that is random per process, so that input cannot be made
/// to collide. The base library does that for strings only: the hash of a long is its two halves xored.
/// </summary>
/// <typeparam name="T">A type that <see cref="KeyComparers{T}"/> has found to be equal where its bits are equal.</typeparam>
internal sealed class KeyedComparer<T> : IEqualityComparer<T>
{
    private static readonly ulong FirstKey = MemoryMarshal.Read<ulong>(RandomNumberGenerator.GetBytes(sizeof(ulong)));
    private static readonly ulong SecondKey = MemoryMarshal.Read<ulong>(RandomNumberGenerator.GetBytes(sizeof(ulong))) | 1;

    public bool Equals(T? x, T? y) => EqualityComparer<T>.Default.Equals(x, y);

    public int GetHashCode(T obj)
    {
        if (Unsafe.SizeOf<T>() == 4)
        {
            return Mix(Unsafe.As<T, uint>(ref obj));
        }

        ulong bits = Unsafe.As<T, ulong>(ref obj);
        return Unsafe.SizeOf<T>() == 8
            ? Mix(bits)
            : Mix(((ulong)(uint)Mix(bits) << 32 | (uint)Mix(bits + SecondKey)) ^ Unsafe.Add(ref Unsafe.As<T, ulong>(ref obj), 1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Mix(ulong bits)
    {
        ulong high = Math.BigMul(bits ^ FirstKey, SecondKey, out ulong low);
        ulong mixed = high ^ low;
        return (int)(mixed ^ (mixed >> 32));
    }
}
