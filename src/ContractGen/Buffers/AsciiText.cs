using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

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
            Vector128<byte> bytes = Pack(lower, upper);
            Unsafe.WriteUnaligned(ref destination, bytes.AsUInt64()[0]);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, tail), bytes.AsUInt64()[1]);
            return IsAscii(lower | upper) ? length : 0;
        }

        return NarrowFew(ref units, ref destination, length);
    }

    /// <summary>The bytes as a string; null if they are not all ASCII.</summary>
    internal static string? Widen(ref byte text, int length)
    {
        if (length == 0)
        {
            return "";
        }

        if (length >= Vector128<byte>.Count)
        {
            return WidenBlocks(ref text, length);
        }

        if (length >= sizeof(ulong))
        {
            ulong first = Unsafe.ReadUnaligned<ulong>(ref text);
            ulong last = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref text, length - sizeof(ulong)));
            if (((first | last) & NonAsciiBytes) != 0)
            {
                return null;
            }

            var result = new string('\0', length);
            ref ushort target = ref Units(result);
            Widen8(first).StoreUnsafe(ref target);
            Widen8(last).StoreUnsafe(ref target, (nuint)(length - sizeof(ulong)));
            return result;
        }

        return WidenFew(ref text, length);
    }

    /// <summary>Whether all bytes are ASCII.</summary>
    internal static bool IsAscii(ref byte text, nint length)
    {
        if (length >= Vector128<byte>.Count)
        {
            return IsAsciiBlocks(ref text, (nuint)(length - Vector128<byte>.Count));
        }

        if (length >= sizeof(ulong))
        {
            ulong both = Unsafe.ReadUnaligned<ulong>(ref text) | Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref text, length - sizeof(ulong)));
            return (both & NonAsciiBytes) == 0;
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

    private static string? WidenBlocks(ref byte text, int length)
    {
        nuint last = (nuint)(length - Vector128<byte>.Count);
        if (!IsAsciiBlocks(ref text, last))
        {
            return null;
        }

        var result = new string('\0', length);
        ref ushort target = ref Units(result);
        for (nuint offset = 0; offset < last; offset += (nuint)Vector128<byte>.Count)
        {
            Widen16(ref text, ref target, offset);
        }

        Widen16(ref text, ref target, last);
        return result;
    }

    // the last block begins at the offset given and may overlap the one before
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsAsciiBlocks(ref byte text, nuint last)
    {
        Vector128<byte> bits = Vector128.LoadUnsafe(ref text, last);
        for (nuint offset = 0; offset < last; offset += (nuint)Vector128<byte>.Count)
        {
            bits |= Vector128.LoadUnsafe(ref text, offset);
        }

        return bits.ExtractMostSignificantBits() == 0;
    }

    private static string? WidenFew(ref byte text, int length)
    {
        if (length >= sizeof(uint))
        {
            uint first = Unsafe.ReadUnaligned<uint>(ref text);
            uint last = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref text, length - sizeof(uint)));
            if (((first | last) & unchecked((uint)NonAsciiBytes)) != 0)
            {
                return null;
            }

            var four = new string('\0', length);
            ref byte target = ref Unsafe.As<ushort, byte>(ref Units(four));
            Unsafe.WriteUnaligned(ref target, Widen8(first).AsUInt64()[0]);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, 2 * (length - sizeof(uint))), Widen8(last).AsUInt64()[0]);
            return four;
        }

        // one to three: the first, the middle and the last one, whichever of them coincide
        int middle = length >> 1;
        byte left = text;
        byte center = Unsafe.Add(ref text, middle);
        byte right = Unsafe.Add(ref text, length - 1);
        if ((left | center | right) >= 0x80)
        {
            return null;
        }

        var few = new string('\0', length);
        ref ushort units = ref Units(few);
        units = left;
        Unsafe.Add(ref units, middle) = center;
        Unsafe.Add(ref units, length - 1) = right;
        return few;
    }

    // A string that no one else has seen yet.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref ushort Units(string text) => ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Widen8(ulong bytes) => Vector128.WidenLower(Vector128.CreateScalarUnsafe(bytes).AsByte());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Widen16(ref byte text, ref ushort target, nuint offset)
    {
        (Vector128<ushort> lower, Vector128<ushort> upper) = Vector128.Widen(Vector128.LoadUnsafe(ref text, offset));
        lower.StoreUnsafe(ref target, offset);
        upper.StoreUnsafe(ref target, offset + (nuint)Vector128<ushort>.Count);
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
