using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ContractGen.Buffers;

/// <summary>Text beyond ASCII on its way out, eight characters at a time.</summary>
internal static class WideText
{
    /// <summary>
    /// Writes the characters up to the next one that becomes another number of bytes than the first, at least that one, and returns how
    /// many those were. The first is neither ASCII nor a surrogate. Up to 28 bytes are stored, whatever is written.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static nint CopyRun(ref char source, ref byte destination, nint length, out nint written)
    {
        if (Vector128.IsHardwareAccelerated && BitConverter.IsLittleEndian && length >= 8)
        {
            Vector128<ushort> units = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref source));
            return source < 0x800 ? CopyTwos(units, ref destination, out written) : CopyThrees(units, ref destination, out written);
        }

        uint unit = source;
        if (unit < 0x800)
        {
            destination = (byte)(0xC0 | (unit >> 6));
            Unsafe.Add(ref destination, 1) = (byte)(0x80 | (unit & 0x3F));
            written = 2;
        }
        else
        {
            destination = (byte)(0xE0 | (unit >> 12));
            Unsafe.Add(ref destination, 1) = (byte)(0x80 | ((unit >> 6) & 0x3F));
            Unsafe.Add(ref destination, 2) = (byte)(0x80 | (unit & 0x3F));
            written = 3;
        }

        return 1;
    }

    // 110aaaaa 10bbbbbb
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint CopyTwos(Vector128<ushort> units, ref byte destination, out nint written)
    {
        Vector128<ushort> first = (units >> 6) | Vector128.Create((ushort)0xC0);
        Vector128<ushort> second = (units & Vector128.Create((ushort)0x3F)) | Vector128.Create((ushort)0x80);
        Join(first, second).AsByte().StoreUnsafe(ref destination);
        Vector128<ushort> others = Vector128.Equals(units & Vector128.Create((ushort)0xFF80), Vector128<ushort>.Zero)
            | ~Vector128.Equals(units & Vector128.Create((ushort)0xF800), Vector128<ushort>.Zero);
        nint read = CountBefore(others);
        written = read * 2;
        return read;
    }

    // 1110aaaa 10bbbbbb 10cccccc
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint CopyThrees(Vector128<ushort> units, ref byte destination, out nint written)
    {
        Vector128<ushort> first = (units >> 12) | Vector128.Create((ushort)0xE0);
        Vector128<ushort> second = ((units >> 6) & Vector128.Create((ushort)0x3F)) | Vector128.Create((ushort)0x80);
        Vector128<ushort> third = (units & Vector128.Create((ushort)0x3F)) | Vector128.Create((ushort)0x80);
        (Vector128<uint> lowerTwo, Vector128<uint> upperTwo) = Vector128.Widen(Join(first, second));
        (Vector128<uint> lowerOne, Vector128<uint> upperOne) = Vector128.Widen(third);
        Vector128<byte> packed = Vector128.Create((byte)0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, 255, 255, 255, 255);
        Vector128.Shuffle((lowerTwo | (lowerOne << 16)).AsByte(), packed).StoreUnsafe(ref destination);
        Vector128.Shuffle((upperTwo | (upperOne << 16)).AsByte(), packed).StoreUnsafe(ref destination, 12);
        Vector128<ushort> prefix = units & Vector128.Create((ushort)0xF800);
        nint read = CountBefore(Vector128.Equals(prefix, Vector128<ushort>.Zero) | Vector128.Equals(prefix, Vector128.Create((ushort)0xD800)));
        written = read * 3;
        return read;
    }

    // the first byte of each pair goes first in memory
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Join(Vector128<ushort> first, Vector128<ushort> second) => first | (second << 8);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint CountBefore(Vector128<ushort> marks) =>
        nint.TrailingZeroCount((nint)(marks.ExtractMostSignificantBits() | 0x100));
}
