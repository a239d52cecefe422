using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace ContractGen.Formats.Protobuf;

/// <summary>Integers in groups of seven bits, the lowest first; every byte but the last has its highest bit set.</summary>
internal static class Varint
{
    /// <summary>The most bytes that a 64-bit integer takes.</summary>
    internal const int MaxLength = 10;

    private const ulong Continuations = 0x8080808080808080;
    private const ulong Groups = 0x7F7F7F7F7F7F7F7F;

    /// <summary>The number of bytes of an integer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Length(ulong value) => ((BitOperations.Log2(value | 1) * 9) + 73) >> 6;

    /// <summary>Writes an integer and returns the place behind it; up to 16 bytes may be stored.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ref byte Write(ref byte target, ulong value)
    {
        if (Bmi2.X64.IsSupported && value < 1UL << 56)
        {
            ulong groups = Bmi2.X64.ParallelBitDeposit(value, Groups);
            int unused = BitOperations.LeadingZeroCount(groups | 1) & ~7;
            Unsafe.WriteUnaligned(ref target, groups | ((Continuations >> 8) >> unused));
            return ref Unsafe.Add(ref target, sizeof(ulong) - (unused >> 3));
        }

        return ref WriteLong(ref target, value);
    }

    /// <summary>Writes an integer in exactly as many bytes as given, which must be enough.</summary>
    internal static void WritePadded(ref byte target, ulong value, int length)
    {
        for (int i = 0; i < length - 1; i++)
        {
            Unsafe.Add(ref target, i) = (byte)(value | 0x80);
            value >>= 7;
        }

        Unsafe.Add(ref target, length - 1) = (byte)value;
    }

    /// <summary>Maps signed integers to unsigned ones so that small ones of either sign stay small.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint ZigZag(int value) => (uint)((value << 1) ^ (value >> 31));

    /// <inheritdoc cref="ZigZag(int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong ZigZag(long value) => (ulong)((value << 1) ^ (value >> 63));

    /// <summary>The signed integer that <see cref="ZigZag(int)"/> mapped.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int UnZigZag(uint value) => (int)(value >> 1) ^ -(int)(value & 1);

    /// <inheritdoc cref="UnZigZag(uint)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static long UnZigZag(ulong value) => (long)(value >> 1) ^ -(long)(value & 1);

    /// <summary>The seven-bit groups of a word of eight, the continuation bits cleared, put together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Gather(ulong word)
    {
        if (Bmi2.X64.IsSupported)
        {
            return Bmi2.X64.ParallelBitExtract(word, Groups);
        }

        word &= Groups;
        word = (word & 0x007F007F007F007F) | ((word & 0x7F007F007F007F00) >> 1);
        word = (word & 0x00003FFF00003FFF) | ((word & 0x3FFF00003FFF0000) >> 2);
        return (word & 0x000000000FFFFFFF) | ((word & 0x0FFFFFFF00000000) >> 4);
    }

    /// <summary>As <see cref="Write"/>, for integers of which none is likelier to be short: without a branch where the processor can.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ref byte WriteAny(ref byte target, ulong value)
    {
        if (!Bmi2.X64.IsSupported)
        {
            return ref WriteEach(ref target, value);
        }

        // The ninth byte is the eight highest bits: the highest of them says also that there is a tenth.
        int length = Length(value);
        Unsafe.WriteUnaligned(ref target, Bmi2.X64.ParallelBitDeposit(value, Groups) | Bmi2.X64.ZeroHighBits(Continuations, (ulong)(uint)((length * 8) - 8)));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, 8), (ushort)((value >> 56) | (value >> 63 << 8)));
        return ref Unsafe.Add(ref target, length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ref byte WriteLong(ref byte target, ulong value) => ref WriteAny(ref target, value);

    private static ref byte WriteEach(ref byte target, ulong value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            target = (byte)(value | 0x80);
            target = ref Unsafe.Add(ref target, 1);
        }

        target = (byte)value;
        return ref Unsafe.Add(ref target, 1);
    }
}
