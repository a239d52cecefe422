using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace ContractGen.Formats.Yaml;

/// <summary>Text without quotes: what may stand so, and how it is copied and looked at in one go.</summary>
internal static class YamlPlainText
{
    private const byte Never = 1;
    private const byte Look = 2;
    private const byte Word = 3;

    // no word that means something is longer: false
    private const int LongestWord = 5;

    // What a text may be that starts with a character: 0 plain, 1 never, 2 to be looked at, 3 to be looked at if it is short.
    private static ReadOnlySpan<byte> Starts =>
    [
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 0, 1, 1, 1, 0, 0, 1, 2, 1, 2, 2, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 2, 2, 1, 2,
        1, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 3, 0, 0, 0, 0, 3, 0, 1, 0, 1, 0, 0,
        1, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 3, 0, 0, 0, 0, 3, 0, 1, 1, 1, 2, 1,
    ];

    /// <summary>
    /// Copies ASCII text if it can be plain. Up to as many bytes as <paramref name="text"/> has characters are stored in any case;
    /// <paramref name="copied"/> says how many of them count: all of them also where the text as a whole must not stand so.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryCopy(scoped ReadOnlySpan<char> text, ref byte destination, out nint copied)
    {
        ref char source = ref MemoryMarshal.GetReference(text);
        copied = 0;
        while (true)
        {
            copied += Copy(ref Unsafe.Add(ref source, copied), ref Unsafe.Add(ref destination, copied), text.Length - copied);
            if (copied == text.Length)
            {
                return CanStand(text);
            }

            if (!IsHarmless(text, (int)copied))
            {
                return false;
            }

            Unsafe.Add(ref destination, copied) = (byte)Unsafe.Add(ref source, copied);
            copied++;
        }
    }

    /// <summary>Whether printable text of one line can be plain, of which <paramref name="copied"/> characters were looked at.</summary>
    internal static bool CanBe(ReadOnlySpan<char> text, int copied)
    {
        ReadOnlySpan<char> rest = text[Math.Max(0, copied - 1)..];
        return CanStand(text) && !rest.Contains(": ", StringComparison.Ordinal) && !rest.Contains(" #", StringComparison.Ordinal);
    }

    // Whether the ends of a text without ": " and " #" let it be plain, and nobody would take it for anything but text.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool CanStand(scoped ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[^1] is ' ' or ':')
        {
            return false;
        }

        uint first = text[0];
        byte start = first < 0x80 ? Starts[(int)first] : (byte)0;
        return start == 0 || (start == Word && text.Length > LongestWord) || (start != Never && YamlImplicitType.IsText(text));
    }

    // A colon before anything but a blank, a number sign behind anything but a blank.
    private static bool IsHarmless(scoped ReadOnlySpan<char> text, int index) => text[index] switch
    {
        ':' => index + 1 < text.Length && text[index + 1] != ' ',
        '#' => index > 0 && text[index - 1] != ' ',
        _ => false,
    };

    // Copies characters until one is a colon, a number sign or not printable ASCII, and returns how many those were.
    private static nint Copy(ref char source, ref byte destination, nint length)
    {
        ref short units = ref Unsafe.As<char, short>(ref source);
        if (length >= Vector128<byte>.Count)
        {
            return CopyBlocks(ref units, ref destination, length);
        }

        if (length >= 8)
        {
            nint tail = length - 8;
            Vector128<sbyte> bytes = Narrow(Vector128.LoadUnsafe(ref units), Vector128.LoadUnsafe(ref units, (nuint)tail));
            Unsafe.WriteUnaligned(ref destination, bytes.AsUInt64()[0]);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, tail), bytes.AsUInt64()[1]);
            return FirstStop(Stops(bytes), 8, tail);
        }

        if (length >= 4)
        {
            nint tail = length - 4;
            Vector128<short> both = Vector128.Create(Load4(ref units), Load4(ref Unsafe.Add(ref units, tail))).AsInt16();
            Vector128<sbyte> bytes = Narrow(both, both);
            Unsafe.WriteUnaligned(ref destination, bytes.AsUInt32()[0]);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, tail), bytes.AsUInt32()[1]);
            return FirstStop(Stops(bytes) & 0xFF, 4, tail);
        }

        nint copied = 0;
        while (copied < length && Unsafe.Add(ref source, copied) is >= ' ' and < '\u007F' and not (':' or '#'))
        {
            Unsafe.Add(ref destination, copied) = (byte)Unsafe.Add(ref source, copied);
            copied++;
        }

        return copied;
    }

    private static nint CopyBlocks(ref short units, ref byte destination, nint length)
    {
        nint last = length - Vector128<byte>.Count;
        nint i = 0;
        while (true)
        {
            Vector128<sbyte> bytes = Narrow(Vector128.LoadUnsafe(ref units, (nuint)i), Vector128.LoadUnsafe(ref units, (nuint)i + 8));
            bytes.AsByte().StoreUnsafe(ref destination, (nuint)i);
            uint stops = Stops(bytes);
            if (stops != 0)
            {
                return i + nint.TrailingZeroCount((nint)stops);
            }

            if (i == last)
            {
                return length;
            }

            i = nint.Min(i + Vector128<byte>.Count, last);
        }
    }

    // Of two blocks that were tested at once and may overlap; the end of the second if there is none.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint FirstStop(uint stops, nint block, nint tail)
    {
        if (stops == 0)
        {
            return tail + block;
        }

        nint first = nint.TrailingZeroCount((nint)stops);
        return first < block ? first : first - block + tail;
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

    // Saturation turns 80 to 7FFF into 7F and the rest into 80, so adding one makes both, and DEL, less than 21.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Stops(Vector128<sbyte> bytes) =>
        (Vector128.LessThan(bytes + Vector128.Create((sbyte)1), Vector128.Create((sbyte)0x21))
            | Vector128.Equals(bytes, Vector128.Create((sbyte)':'))
            | Vector128.Equals(bytes, Vector128.Create((sbyte)'#'))).ExtractMostSignificantBits();

    private static ulong Load4(ref short units) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<short, byte>(ref units));
}
