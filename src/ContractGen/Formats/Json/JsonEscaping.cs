using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace ContractGen.Formats.Json;

/// <summary>Text on its way out: from UTF-16 to UTF-8, escaped as little as RFC 8259 allows.</summary>
internal static class JsonEscaping
{
    /// <summary>The most bytes that one UTF-16 code unit becomes.</summary>
    internal const int MaxBytesPerChar = 6;

    private const byte UnicodeEscape = (byte)'u';

    // what follows the backslash; 0 for what needs none
    private static ReadOnlySpan<byte> Escapes =>
        "uuuuuuuubtnufruuuuuuuuuuuuuuuuuu"u8 +
        "\0\0\"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8 +
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\\\0\0\0"u8 +
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    /// <summary>Whether UTF-8 text holds anything that must be escaped.</summary>
    internal static bool NeedsEscape(ReadOnlySpan<byte> text)
    {
        foreach (byte unit in text)
        {
            if (unit < 0x80 && EscapeOf(unit) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Copies characters until one is neither printable ASCII nor free of escapes, and returns how many those were. Up to
    /// <paramref name="length"/> bytes are stored in any case.
    /// </summary>
    internal static nint CopyPlain(ref char source, ref byte destination, nint length)
    {
        ref short units = ref Unsafe.As<char, short>(ref source);
        if (length >= Vector128<byte>.Count)
        {
            return CopyBlocks(ref units, ref destination, length);
        }

        if (length >= 8)
        {
            nint tail = length - 8;
            Vector128<sbyte> bytes = Narrow(
                Vector128.LoadUnsafe(ref units),
                Vector128.LoadUnsafe(ref units, (nuint)tail));
            Unsafe.WriteUnaligned(ref destination, bytes.AsUInt64()[0]);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, tail), bytes.AsUInt64()[1]);
            uint mask = SpecialMask(bytes);
            return mask == 0 ? length : FirstOf(mask, 8, tail);
        }

        if (length >= 4)
        {
            nint tail = length - 4;
            Vector128<short> both = Vector128.Create(Load4(ref units), Load4(ref Unsafe.Add(ref units, tail))).AsInt16();
            Vector128<sbyte> bytes = Narrow(both, both);
            Unsafe.WriteUnaligned(ref destination, bytes.AsUInt32()[0]);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, tail), bytes.AsUInt32()[1]);
            uint mask = SpecialMask(bytes) & 0xFF;
            return mask == 0 ? length : FirstOf(mask, 4, tail);
        }

        for (nint i = 0; i < length; i++)
        {
            uint unit = Unsafe.Add(ref source, i);
            if (unit >= 0x80 || EscapeOf(unit) != 0)
            {
                return i;
            }

            Unsafe.Add(ref destination, i) = (byte)unit;
        }

        return length;
    }

    /// <summary>
    /// Writes text of any kind and returns its length in bytes, or −1 − the index of a lone surrogate.
    /// The destination has room for <see cref="MaxBytesPerChar"/> bytes per code unit.
    /// </summary>
    internal static nint Escape(ReadOnlySpan<char> text, ref byte destination)
    {
        ref char source = ref MemoryMarshal.GetReference(text);
        ref byte target = ref destination;
        nint i = 0;
        while (i < text.Length)
        {
            uint unit = Unsafe.Add(ref source, i);
            if (unit < 0x80)
            {
                byte escape = EscapeOf(unit);
                if (escape == 0)
                {
                    nint plain = CopyPlain(ref Unsafe.Add(ref source, i), ref target, text.Length - i);
                    if (plain == 0)
                    {
                        // DEL, which the vector test takes for a special character
                        target = (byte)unit;
                        plain = 1;
                    }

                    i += plain;
                    target = ref Unsafe.Add(ref target, plain);
                    continue;
                }

                target = ref Unsafe.Add(ref target, WriteEscape(unit, escape, ref target));
                i++;
            }
            else if (unit < 0x800)
            {
                Unsafe.Add(ref target, 0) = (byte)(0xC0 | (unit >> 6));
                Unsafe.Add(ref target, 1) = (byte)(0x80 | (unit & 0x3F));
                target = ref Unsafe.Add(ref target, 2);
                i++;
            }
            else if (unit - 0xD800 >= 0x800)
            {
                Unsafe.Add(ref target, 0) = (byte)(0xE0 | (unit >> 12));
                Unsafe.Add(ref target, 1) = (byte)(0x80 | ((unit >> 6) & 0x3F));
                Unsafe.Add(ref target, 2) = (byte)(0x80 | (unit & 0x3F));
                target = ref Unsafe.Add(ref target, 3);
                i++;
            }
            else
            {
                uint low = i + 1 < text.Length ? Unsafe.Add(ref source, i + 1) - 0xDC00u : uint.MaxValue;
                if (unit >= 0xDC00 || low >= 0x400)
                {
                    return -1 - i;
                }

                uint scalar = ((unit - 0xD800) << 10) + low + 0x10000;
                Unsafe.Add(ref target, 0) = (byte)(0xF0 | (scalar >> 18));
                Unsafe.Add(ref target, 1) = (byte)(0x80 | ((scalar >> 12) & 0x3F));
                Unsafe.Add(ref target, 2) = (byte)(0x80 | ((scalar >> 6) & 0x3F));
                Unsafe.Add(ref target, 3) = (byte)(0x80 | (scalar & 0x3F));
                target = ref Unsafe.Add(ref target, 4);
                i += 2;
            }
        }

        return Unsafe.ByteOffset(ref destination, ref target);
    }

    /// <summary>Writes valid UTF-8 and returns its length; room as for <see cref="Escape(ReadOnlySpan{char}, ref byte)"/>, per byte.</summary>
    internal static nint Escape(ReadOnlySpan<byte> text, ref byte destination)
    {
        nint position = 0;
        foreach (byte unit in text)
        {
            byte escape = unit < 0x80 ? EscapeOf(unit) : (byte)0;
            if (escape == 0)
            {
                Unsafe.Add(ref destination, position++) = unit;
            }
            else
            {
                position += WriteEscape(unit, escape, ref Unsafe.Add(ref destination, position));
            }
        }

        return position;
    }

    private static int WriteEscape(uint unit, byte escape, ref byte destination)
    {
        destination = (byte)'\\';
        Unsafe.Add(ref destination, 1) = escape;
        if (escape != UnicodeEscape)
        {
            return 2;
        }

        Unsafe.Add(ref destination, 2) = (byte)'0';
        Unsafe.Add(ref destination, 3) = (byte)'0';
        Unsafe.Add(ref destination, 4) = (byte)('0' + (unit >> 4));
        Unsafe.Add(ref destination, 5) = "0123456789abcdef"u8[(int)(unit & 0xF)];
        return 6;
    }

    private static nint CopyBlocks(ref short units, ref byte destination, nint length)
    {
        nint last = length - Vector128<byte>.Count;
        nint i = 0;
        while (true)
        {
            Vector128<sbyte> bytes = Narrow(
                Vector128.LoadUnsafe(ref units, (nuint)i),
                Vector128.LoadUnsafe(ref units, (nuint)i + 8));
            bytes.AsByte().StoreUnsafe(ref destination, (nuint)i);
            uint mask = SpecialMask(bytes);
            if (mask != 0)
            {
                return i + nint.TrailingZeroCount((nint)mask);
            }

            if (i == last)
            {
                return length;
            }

            i += Vector128<byte>.Count;
            i = i > last ? last : i;
        }
    }

    // to signed bytes, with saturation
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<sbyte> Narrow(Vector128<short> lower, Vector128<short> upper)
    {
        if (Sse2.IsSupported)
        {
            return Sse2.PackSignedSaturate(lower, upper);
        }

        if (AdvSimd.IsSupported)
        {
            return AdvSimd.ExtractNarrowingSaturateUpper(AdvSimd.ExtractNarrowingSaturateLower(lower), upper);
        }

        Vector128<short> most = Vector128.Create((short)sbyte.MaxValue);
        Vector128<short> least = Vector128.Create((short)sbyte.MinValue);
        return Vector128.Narrow(
            Vector128.Max(Vector128.Min(lower, most), least),
            Vector128.Max(Vector128.Min(upper, most), least));
    }

    // Saturation to signed bytes turns 80 to 7FFF into 7F and the rest into 80, so adding one makes both, and DEL, less than 21.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint SpecialMask(Vector128<sbyte> bytes) =>
        (Vector128.LessThan(bytes + Vector128.Create((sbyte)1), Vector128.Create((sbyte)0x21))
            | Vector128.Equals(bytes, Vector128.Create((sbyte)'"'))
            | Vector128.Equals(bytes, Vector128.Create((sbyte)'\\'))).ExtractMostSignificantBits();

    // Two overlapping blocks were tested at once: the bits from `block` on belong to the one that starts at `tail`.
    private static nint FirstOf(uint mask, nint block, nint tail)
    {
        nint first = nint.TrailingZeroCount((nint)mask);
        return first < block ? first : first - block + tail;
    }

    private static ulong Load4(ref short units) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<short, byte>(ref units));

    private static byte EscapeOf(uint ascii) => Unsafe.Add(ref MemoryMarshal.GetReference(Escapes), (nint)ascii);
}
