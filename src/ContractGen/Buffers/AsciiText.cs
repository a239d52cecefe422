using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ContractGen.Buffers;

/// <summary>ASCII on its way from UTF-16 to UTF-8, many characters at a time.</summary>
internal static class AsciiText
{
    private const ulong NonAsciiUnits = 0xFF80_FF80_FF80_FF80;

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
            Vector128<byte> bytes = Pack(lower, upper);
            Unsafe.WriteUnaligned(ref destination, bytes.AsUInt64()[0]);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, tail), bytes.AsUInt64()[1]);
            return IsAscii(lower | upper) ? length : 0;
        }

        return NarrowFew(ref units, ref destination, length);
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

            Pack(lower, upper).StoreUnsafe(ref destination, (nuint)offset);
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
            Vector128<byte> bytes = Pack(both, both);
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

    // What does not fit into a byte is saturated; the caller has no use for it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Pack(Vector128<ushort> lower, Vector128<ushort> upper) => Sse2.IsSupported
        ? Sse2.PackUnsignedSaturate(lower.AsInt16(), upper.AsInt16())
        : Vector128.Narrow(lower, upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsAscii(Vector128<ushort> units) => (units & Vector128.Create((ushort)0xFF80)) == Vector128<ushort>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Load4(ref ushort units) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref units));
}
