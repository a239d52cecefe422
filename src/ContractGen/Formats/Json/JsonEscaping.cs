using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using ContractGen.Buffers;

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
    /// Writes text between quotes, and the separator behind it, if all of it is printable ASCII that needs no escapes; returns the end, or
    /// a null reference if it is not. Takes and gives the cursor in a register, as numbers do.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ref byte TryWriteQuoted(scoped ref char source, nint length, ref byte destination, byte separator)
    {
        destination = (byte)'"';
        if (!TryCopyPlain(ref Unsafe.As<char, short>(ref source), ref Unsafe.Add(ref destination, 1), length))
        {
            return ref Unsafe.NullRef<byte>();
        }

        ref byte end = ref Unsafe.Add(ref destination, length + 1);
        end = (byte)'"';
        Unsafe.Add(ref end, 1) = separator;
        return ref Unsafe.Add(ref end, 2);
    }

    /// <summary>
    /// Writes text of any kind and returns its length in bytes, or −1 − the index of a lone surrogate.
    /// The destination has room for <see cref="MaxBytesPerChar"/> bytes per code unit.
    /// </summary>
    internal static nint Escape(ReadOnlySpan<char> text, ref byte destination)
    {
        ref char source = ref MemoryMarshal.GetReference(text);
        ref byte target = ref destination;
        nint length = text.Length;
        nint i = 0;
        while (i < length)
        {
            uint unit = Unsafe.Add(ref source, i);
            nint read;
            nint written;
            if (unit < 0x80)
            {
                byte escape = EscapeOf(unit);
                if (escape == 0)
                {
                    read = written = CopyPlainRun(ref Unsafe.Add(ref source, i), ref target, length - i);
                }
                else
                {
                    read = 1;
                    written = WriteEscape(unit, escape, ref target);
                }
            }
            else if (unit - 0xD800 >= 0x800)
            {
                read = WideText.CopyRun(ref Unsafe.Add(ref source, i), ref target, length - i, out written);
            }
            else
            {
                if (!SurrogatePair.TryEncode(ref Unsafe.Add(ref source, i), length - i, ref target))
                {
                    return -1 - i;
                }

                read = 2;
                written = 4;
            }

            i += read;
            target = ref Unsafe.Add(ref target, written);
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

    // Stores up to length bytes also where it fails. Blocks overlap rather than leave a rest.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryCopyPlain(ref short source, ref byte destination, nint length)
    {
        if (length >= 16)
        {
            nint last = length - 16;
            Vector128<sbyte> special = CopyBlock(ref source, ref destination, 0) | CopyBlock(ref source, ref destination, last);
            for (nint i = 16; i < last; i += 16)
            {
                special |= CopyBlock(ref source, ref destination, i);
            }

            return special == Vector128<sbyte>.Zero;
        }

        if (length >= 8)
        {
            nint tail = length - 8;
            Vector128<sbyte> bytes = Narrow(Vector128.LoadUnsafe(ref source), Vector128.LoadUnsafe(ref source, (nuint)tail));
            Unsafe.WriteUnaligned(ref destination, bytes.AsUInt64()[0]);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, tail), bytes.AsUInt64()[1]);
            return Special(bytes) == Vector128<sbyte>.Zero;
        }

        if (length >= 4)
        {
            nint tail = length - 4;
            Vector128<short> both = Vector128.Create(Load4(ref source), Load4(ref Unsafe.Add(ref source, tail))).AsInt16();
            Vector128<sbyte> bytes = Narrow(both, both);
            Unsafe.WriteUnaligned(ref destination, bytes.AsUInt32()[0]);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, tail), bytes.AsUInt32()[1]);
            return Special(bytes) == Vector128<sbyte>.Zero;
        }

        return length == 0 || TryCopyFew(ref Unsafe.As<short, ushort>(ref source), ref destination, length);
    }

    // one to three: the first, the middle and the last one, whichever of them coincide
    private static bool TryCopyFew(ref ushort source, ref byte destination, nint length)
    {
        nint middle = length >> 1;
        uint first = source;
        uint second = Unsafe.Add(ref source, middle);
        uint third = Unsafe.Add(ref source, length - 1);
        if ((first | second | third) >= 0x80 || (EscapeOf(first) | EscapeOf(second) | EscapeOf(third)) != 0)
        {
            return false;
        }

        destination = (byte)first;
        Unsafe.Add(ref destination, middle) = (byte)second;
        Unsafe.Add(ref destination, length - 1) = (byte)third;
        return true;
    }

    // The characters up to the next special one; the first is known to be none, unless the vector test takes it for one: DEL.
    private static nint CopyPlainRun(ref char source, ref byte destination, nint length)
    {
        nint i = 0;
        while (length - i >= 16)
        {
            uint mask = CopyBlock(ref Unsafe.As<char, short>(ref source), ref destination, i).ExtractMostSignificantBits();
            if (mask != 0)
            {
                return Math.Max(1, i + nint.TrailingZeroCount((nint)mask));
            }

            i += 16;
        }

        for (; i < length; i++)
        {
            uint unit = Unsafe.Add(ref source, i);
            if (unit >= 0x80 || EscapeOf(unit) != 0)
            {
                break;
            }

            Unsafe.Add(ref destination, i) = (byte)unit;
        }

        return i;
    }

    // sixteen characters; the result marks the special ones
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<sbyte> CopyBlock(ref short source, ref byte destination, nint index)
    {
        Vector128<sbyte> bytes = Narrow(
            Vector128.LoadUnsafe(ref source, (nuint)index),
            Vector128.LoadUnsafe(ref source, (nuint)index + 8));
        bytes.AsByte().StoreUnsafe(ref destination, (nuint)index);
        return Special(bytes);
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
    private static Vector128<sbyte> Special(Vector128<sbyte> bytes) =>
        Vector128.LessThan(bytes + Vector128.Create((sbyte)1), Vector128.Create((sbyte)0x21))
            | Vector128.Equals(bytes, Vector128.Create((sbyte)'"'))
            | Vector128.Equals(bytes, Vector128.Create((sbyte)'\\'));

    private static ulong Load4(ref short units) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<short, byte>(ref units));

    private static byte EscapeOf(uint ascii) => Unsafe.Add(ref MemoryMarshal.GetReference(Escapes), (nint)ascii);
}
