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
        copied = Copy(ref MemoryMarshal.GetReference(text), ref destination, text.Length);
        return copied == text.Length && CanStand(text);
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

    // Copies characters until one is neither printable ASCII nor harmless where it stands, and returns how many those were.
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
            uint stops = Stops(bytes);
            return stops == 0 ? length : FirstHarm(ref source, length, stops, 0, 8, tail);
        }

        if (length >= 4)
        {
            nint tail = length - 4;
            Vector128<short> both = Vector128.Create(Load4(ref units), Load4(ref Unsafe.Add(ref units, tail))).AsInt16();
            Vector128<sbyte> bytes = Narrow(both, both);
            Unsafe.WriteUnaligned(ref destination, bytes.AsUInt32()[0]);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, tail), bytes.AsUInt32()[1]);
            uint stops = Stops(bytes) & 0xFF;
            return stops == 0 ? length : FirstHarm(ref source, length, stops, 0, 4, tail);
        }

        nint copied = 0;
        while (copied < length && Unsafe.Add(ref source, copied) is >= ' ' and < '\u007F' && !IsHarm(ref source, length, copied))
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
                nint harm = FirstHarm(ref Unsafe.As<short, char>(ref units), length, stops, i, Vector128<byte>.Count, 0);
                if (harm != length)
                {
                    return harm;
                }
            }

            if (i == last)
            {
                return length;
            }

            i = nint.Min(i + Vector128<byte>.Count, last);
        }
    }

    // The first marked character that must not stand there, else the length. The bits from `block` on belong to the block at `tail`.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static nint FirstHarm(ref char source, nint length, uint stops, nint start, nint block, nint tail)
    {
        for (; stops != 0; stops &= stops - 1)
        {
            nint bit = nint.TrailingZeroCount((nint)stops);
            nint index = bit < block ? start + bit : bit - block + tail;
            if (IsHarm(ref source, length, index))
            {
                return index;
            }
        }

        return length;
    }

    // Anything but printable ASCII; a colon at the end or before a blank; a number sign behind one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsHarm(ref char source, nint length, nint index) => Unsafe.Add(ref source, index) switch
    {
        ':' => index + 1 == length || Unsafe.Add(ref source, index + 1) == ' ',
        '#' => index == 0 || Unsafe.Add(ref source, index - 1) == ' ',
        < ' ' or >= '\u007F' => true,
        _ => false,
    };

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
