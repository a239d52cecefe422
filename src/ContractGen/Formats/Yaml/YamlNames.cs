using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ContractGen.Formats.Yaml;

/// <summary>Names that a programmer wrote: of fields, enum values and union cases.</summary>
internal static class YamlNames
{
    /// <summary>The format of what <see cref="Codecs.UnknownFields"/> keeps: whole lines, each with its break, without the indentation of their record.</summary>
    internal const string RawFormat = "yaml";

    // Longer ones are looked at when they are written: their constants would cost the compiler more than they are worth.
    private const int Longest = 16;

    private const ulong Ones = 0x0101010101010101;
    private const ulong Tops = Ones * 0x80;
    private const ulong Blanks = Ones * ' ';
    private const ulong Colons = Ones * ':';

    // words as the compares see them: in small letters, the first lowest; of two letters the second stands twice
    private const uint True = 0x65757274;
    private const uint Null = 0x6C6C756E;
    private const uint Fals = 0x736C6166;
    private const uint No = 'n' | ('o' << 8) | ('o' << 16);
    private const uint On = 'o' | ('n' << 8) | ('n' << 16);
    private const uint Yes = 'y' | ('e' << 8) | ('s' << 16);
    private const uint Off = 'o' | ('f' << 8) | ('f' << 16);

    /// <summary>
    /// Whether a name is seen at a glance to need no quotes: a letter, an underscore or a dollar sign first, only ASCII without blanks
    /// and colons, no word that means something, and not long. False says no more than that it must be looked at.
    /// </summary>
    /// <remarks>Without loops, and short: of a constant name the compiler leaves nothing but the answer.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsPlain(ReadOnlySpan<byte> name)
    {
        int length = name.Length;
        ref byte start = ref MemoryMarshal.GetReference(name);
        if (length is 0 or > Longest || !IsStart(start))
        {
            return false;
        }

        if (length >= 8)
        {
            return Suspects(Unsafe.ReadUnaligned<ulong>(ref start), Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, length - 8))) == 0;
        }

        if (length >= 4)
        {
            uint low = Unsafe.ReadUnaligned<uint>(ref start);
            return Suspects(low, Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref start, length - 4))) == 0
                && (length > 5 || (low | 0x20202020) is not (True or Null or Fals));
        }

        uint word = (uint)(start | (Unsafe.Add(ref start, length >> 1) << 8) | (Unsafe.Add(ref start, length - 1) << 16));
        return Suspects(word, word) == 0 && (word | 0x202020) is not (No or On or Yes or Off);
    }

    /// <summary>As <see cref="IsPlain"/>, for a name that is longer than it looks at.</summary>
    internal static bool IsLongPlain(ReadOnlySpan<byte> name)
    {
        if (name.Length <= Longest || !IsStart(name[0]))
        {
            return false;
        }

        ref byte start = ref MemoryMarshal.GetReference(name);
        int last = name.Length - Vector128<byte>.Count;
        Vector128<sbyte> suspects = Suspects(Vector128.LoadUnsafe(ref start, (uint)last));
        for (int position = 0; position < last; position += Vector128<byte>.Count)
        {
            suspects |= Suspects(Vector128.LoadUnsafe(ref start, (uint)position));
        }

        return suspects == Vector128<sbyte>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsStart(byte unit) => (uint)((unit | 0x20) - 'a') <= 'z' - 'a' || unit is (byte)'_' or (byte)'$';

    /// <summary>Whether a text is a date as <see cref="DateOnly"/> writes it: ten characters, 2026-01-31.</summary>
    internal static bool IsDate(ReadOnlySpan<byte> text) => text.Length == 10 && text[4] == '-' && text[7] == '-' && !text.ContainsAnyExcept(YamlBytes.DateBytes);

    // Not zero if a byte is a blank, a colon or beyond ASCII; zero bytes are not.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Suspects(ulong low, ulong high) =>
        (((low ^ Blanks) - Ones) | ((low ^ Colons) - Ones) | low | ((high ^ Blanks) - Ones) | ((high ^ Colons) - Ones) | high) & Tops;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<sbyte> Suspects(Vector128<byte> bytes) =>
        Vector128.LessThanOrEqual(bytes.AsSByte(), Vector128.Create((sbyte)' ')) | Vector128.Equals(bytes, Vector128.Create((byte)':')).AsSByte();
}
