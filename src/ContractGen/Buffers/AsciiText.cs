using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ContractGen.Buffers;

/// <summary>ASCII on its way between UTF-16 and UTF-8, many characters at a time.</summary>
internal static class AsciiText
{
    private const ulong NonAsciiUnits = 0xFF80_FF80_FF80_FF80;
    private const ulong NonAsciiBytes = 0x8080_8080_8080_8080;

    /// <summary>
    /// Copies characters until a block of them holds one beyond ASCII, and returns how many those were. Up to
    /// <paramref name="length"/> bytes are stored in any case.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static nint Narrow(ref char source, ref byte destination, nint length)
    {
        ref ushort units = ref Unsafe.As<char, ushort>(ref source);
        if (length >= Vector128<byte>.Count)
        {
            return NarrowBlocks(ref units, ref destination, length);
        }

        if (length >= Vector128<ushort>.Count)
        {
            nint tail = length - Vector128<ushort>.Count;
            Vector128<ushort> lower = Vector128.LoadUnsafe(ref units);
            Vector128<ushort> upper = Vector128.LoadUnsafe(ref units, (nuint)tail);
            Vector128<byte> bytes = Vector128.Narrow(lower, upper);
            Unsafe.WriteUnaligned(ref destination, bytes.AsUInt64()[0]);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, tail), bytes.AsUInt64()[1]);
            return IsAscii(lower | upper) ? length : 0;
        }

        return NarrowFew(ref units, ref destination, length);
    }

    /// <summary>Whether all bytes are ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsAscii(ref byte text, nint length)
    {
        if (length >= Vector128<byte>.Count)
        {
            return IsAsciiBlocks(ref text, length);
        }

        if (length >= sizeof(ulong))
        {
            ulong both = Unsafe.ReadUnaligned<ulong>(ref text) | Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref text, length - sizeof(ulong)));
            return (both & NonAsciiBytes) == 0;
        }

        if (length >= sizeof(uint))
        {
            uint both = Unsafe.ReadUnaligned<uint>(ref text) | Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref text, length - sizeof(uint)));
            return (both & unchecked((uint)NonAsciiBytes)) == 0;
        }

        uint bits = 0;
        for (nint i = 0; i < length; i++)
        {
            bits |= Unsafe.Add(ref text, i);
        }

        return bits < 0x80;
    }

    private static nint NarrowBlocks(ref ushort units, ref byte destination, nint length)
    {
        nint last = length - Vector128<byte>.Count;
        nint offset = 0;
        while (true)
        {
            Vector128<ushort> lower = Vector128.LoadUnsafe(ref units, (nuint)offset);
            Vector128<ushort> upper = Vector128.LoadUnsafe(ref units, (nuint)(offset + Vector128<ushort>.Count));
            if (!IsAscii(lower | upper))
            {
                return offset;
            }

            Vector128.Narrow(lower, upper).StoreUnsafe(ref destination, (nuint)offset);
            if (offset == last)
            {
                return length;
            }

            // the last block overlaps the one before
            offset = offset + Vector128<byte>.Count < last ? offset + Vector128<byte>.Count : last;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint NarrowFew(ref ushort units, ref byte destination, nint length)
    {
        if (length >= 4)
        {
            nint tail = length - 4;
            ulong first = Load4(ref units);
            ulong last = Load4(ref Unsafe.Add(ref units, tail));
            Vector128<ushort> both = Vector128.Create(first, last).AsUInt16();
            Vector128<byte> bytes = Vector128.Narrow(both, both);
            Unsafe.WriteUnaligned(ref destination, bytes.AsUInt32()[0]);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, tail), bytes.AsUInt32()[1]);
            return ((first | last) & NonAsciiUnits) == 0 ? length : 0;
        }

        for (nint i = 0; i < length; i++)
        {
            ushort unit = Unsafe.Add(ref units, i);
            if (unit >= 0x80)
            {
                return i;
            }

            Unsafe.Add(ref destination, i) = (byte)unit;
        }

        return length;
    }

    private static bool IsAsciiBlocks(ref byte text, nint length)
    {
        nint last = length - Vector128<byte>.Count;
        Vector128<byte> bits = Vector128.LoadUnsafe(ref text, (nuint)last);
        for (nint offset = 0; offset < last; offset += Vector128<byte>.Count)
        {
            bits |= Vector128.LoadUnsafe(ref text, (nuint)offset);
        }

        return bits.ExtractMostSignificantBits() == 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsAscii(Vector128<ushort> units) => (units & Vector128.Create((ushort)0xFF80)) == Vector128<ushort>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Load4(ref ushort units) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref units));
}
