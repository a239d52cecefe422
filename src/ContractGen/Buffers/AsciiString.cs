using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ContractGen.Buffers;

/// <summary>Strings of ASCII bytes, widened straight into the new string.</summary>
internal static class AsciiString
{
    private const ulong NonAsciiBytes = 0x8080_8080_8080_8080;

    /// <summary>The bytes as a string; all of them must be ASCII.</summary>
    internal static string Create(ReadOnlySpan<byte> text)
    {
        ref byte first = ref MemoryMarshal.GetReference(text);
        return text.Length >= Vector128<byte>.Count ? CreateOfBlocks(ref first, text.Length) : TryCreateShort(ref first, text.Length)!;
    }

    /// <summary>The bytes as a string; null if they are not all ASCII.</summary>
    internal static string? TryCreate(ref byte text, int length) =>
        length >= Vector128<byte>.Count ? TryCreateOfBlocks(ref text, length) : TryCreateShort(ref text, length);

    private static string? TryCreateOfBlocks(ref byte text, int length)
    {
        // the last block may overlap the one before
        nuint last = (nuint)(length - Vector128<byte>.Count);
        Vector128<byte> bits = Vector128.LoadUnsafe(ref text, last);
        for (nuint offset = 0; offset < last; offset += (nuint)Vector128<byte>.Count)
        {
            bits |= Vector128.LoadUnsafe(ref text, offset);
        }

        return bits.ExtractMostSignificantBits() == 0 ? CreateOfBlocks(ref text, length) : null;
    }

    private static string CreateOfBlocks(ref byte text, int length)
    {
        var result = new string('\0', length);
        ref ushort target = ref Units(result);
        nuint last = (nuint)(length - Vector128<byte>.Count);
        for (nuint offset = 0; offset < last; offset += (nuint)Vector128<byte>.Count)
        {
            Widen16(ref text, ref target, offset);
        }

        Widen16(ref text, ref target, last);
        return result;
    }

    // Fewer than sixteen: two loads of half as many or more bytes overlap.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static string? TryCreateShort(ref byte text, int length)
    {
        if (length < sizeof(ulong))
        {
            return TryCreateTiny(ref text, length);
        }

        nuint tail = (uint)length - sizeof(ulong);
        ulong first = Unsafe.ReadUnaligned<ulong>(ref text);
        ulong last = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref text, tail));
        if (((first | last) & NonAsciiBytes) != 0)
        {
            return null;
        }

        var result = new string('\0', length);
        ref ushort target = ref Units(result);
        Widen8(first).StoreUnsafe(ref target);
        Widen8(last).StoreUnsafe(ref target, tail);
        return result;
    }

    private static string? TryCreateTiny(ref byte text, int length)
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

        if (length == 0)
        {
            return "";
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
    private static ref ushort Units(string text) => ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in text.GetPinnableReference()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Widen8(ulong bytes) => Vector128.WidenLower(Vector128.CreateScalarUnsafe(bytes).AsByte());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Widen16(ref byte text, ref ushort target, nuint offset)
    {
        (Vector128<ushort> lower, Vector128<ushort> upper) = Vector128.Widen(Vector128.LoadUnsafe(ref text, offset));
        lower.StoreUnsafe(ref target, offset);
        upper.StoreUnsafe(ref target, offset + (nuint)Vector128<ushort>.Count);
    }
}
