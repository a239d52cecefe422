using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ContractGen.Formats.Yaml;

/// <summary>Names that a programmer wrote: of fields, enum values and union cases.</summary>
internal static class YamlNames
{
    /// <summary>The format of what <see cref="Codecs.UnknownFields"/> keeps: whole lines, each with its break, without the indentation of their record.</summary>
    internal const string RawFormat = "yaml";

    // longer ones take the road with a check
    private const int Longest = 48;

    private const ulong Ones = 0x0101010101010101;
    private const ulong Tops = Ones * 0x80;
    private const ulong Blanks = Ones * ' ';
    private const ulong Colons = Ones * ':';

    /// <summary>
    /// Whether a name is seen at a glance to need no quotes: a letter, an underscore or a dollar sign first, only ASCII without blanks
    /// and colons, and no word that means something. False says no more than that it must be looked at.
    /// </summary>
    /// <remarks>Without loops and calls: of a constant name the compiler leaves nothing but the answer.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsPlain(ReadOnlySpan<byte> name)
    {
        int length = name.Length;
        if (length is 0 or > Longest)
        {
            return false;
        }

        ref byte start = ref MemoryMarshal.GetReference(name);
        if ((uint)((start | 0x20) - 'a') > 'z' - 'a' && start != '_' && start != '$')
        {
            return false;
        }

        if (length < 4)
        {
            uint word = (uint)(start | (Unsafe.Add(ref start, length >> 1) << 8) | (Unsafe.Add(ref start, length - 1) << 16));
            return Suspects(word | (Ones << 24)) == 0
                && (word | 0x202020) is not (('n' | ('o' << 8) | ('o' << 16))
                    or ('o' | ('n' << 8) | ('n' << 16))
                    or ('y' | ('e' << 8) | ('s' << 16))
                    or ('o' | ('f' << 8) | ('f' << 16)));
        }

        if (length < 8)
        {
            uint low = Unsafe.ReadUnaligned<uint>(ref start);
            uint high = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref start, length - 4));
            return Suspects(low | ((ulong)high << 32)) == 0
                && (length > 5 || (low | 0x20202020) is not (0x65757274 or 0x6C6C756E or 0x736C6166));
        }

        ulong suspects = Suspects(Unsafe.ReadUnaligned<ulong>(ref start))
            | Suspects(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, length - 8)));
        if (length > 16)
        {
            suspects |= Suspects(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, 8)));
        }

        if (length > 24)
        {
            suspects |= Suspects(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, 16)));
        }

        if (length > 32)
        {
            suspects |= Suspects(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, 24)));
        }

        if (length > 40)
        {
            suspects |= Suspects(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, 32)));
        }

        return suspects == 0;
    }

    /// <summary>Whether a text is a date as <see cref="DateOnly"/> writes it: ten characters, 2026-01-31.</summary>
    internal static bool IsDate(ReadOnlySpan<byte> text) => text.Length == 10 && text[4] == '-' && text[7] == '-' && !text.ContainsAnyExceptInRange((byte)'-', (byte)'9');

    // Not zero if one of eight bytes is a blank, a colon or beyond ASCII.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Suspects(ulong bytes)
    {
        ulong blanks = bytes ^ Blanks;
        ulong colons = bytes ^ Colons;
        return ((blanks - Ones) | (colons - Ones) | bytes) & Tops;
    }
}
