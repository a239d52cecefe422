using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ContractGen.Formats.Yaml;

/// <summary>Looks through UTF-16 text for what cannot stand as it is.</summary>
internal static class YamlTextScan
{
    /// <summary>The bytes that <see cref="WriteEscape"/> writes.</summary>
    internal const int EscapeLength = 6;

    /// <summary>What the text holds from <paramref name="position"/> on.</summary>
    internal static YamlTextTraits TraitsOf(ReadOnlySpan<char> text, int position)
    {
        YamlTextTraits traits = YamlTextTraits.None;
        while ((position = NextUnprintable(text, position)) != text.Length)
        {
            traits |= text[position] switch
            {
                '\n' => YamlTextTraits.Lines,
                < ' ' => YamlTextTraits.Controls,
                _ => YamlTextTraits.Unprintable,
            };
            position++;
        }

        return traits;
    }

    /// <summary>Writes a character as an escape of <see cref="EscapeLength"/> bytes.</summary>
    internal static void WriteEscape(char unit, ref byte destination)
    {
        destination = (byte)'\\';
        Unsafe.Add(ref destination, 1) = (byte)'u';
        for (int i = 0; i < 4; i++)
        {
            Unsafe.Add(ref destination, 2 + i) = "0123456789abcdef"u8[(unit >> (12 - (4 * i))) & 0xF];
        }
    }

    /// <summary>The index, from <paramref name="position"/> on, of the first character that cannot stand as it is, else the length.</summary>
    /// <remarks>Controls, DEL, the controls of Latin-1 with NEL, the line and paragraph separators, the byte order mark and the last two:
    /// not printable in YAML 1.2, or a line break in YAML 1.1.</remarks>
    internal static int NextUnprintable(ReadOnlySpan<char> text, int position)
    {
        ref ushort units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        int last = text.Length - Vector128<ushort>.Count;
        for (; position <= last; position += Vector128<ushort>.Count)
        {
            Vector128<ushort> block = Vector128.LoadUnsafe(ref units, (uint)position);
            Vector128<ushort> found = Vector128.LessThan(block, Vector128.Create((ushort)' '))
                | Vector128.LessThan(block - Vector128.Create((ushort)0x7F), Vector128.Create((ushort)(0xA0 - 0x7F)))
                | Vector128.Equals(block & Vector128.Create((ushort)0xFFFE), Vector128.Create((ushort)0x2028))
                | Vector128.Equals(block, Vector128.Create((ushort)0xFEFF))
                | Vector128.GreaterThan(block, Vector128.Create((ushort)0xFFFD));
            if (found != Vector128<ushort>.Zero)
            {
                return position + BitOperations.TrailingZeroCount(found.ExtractMostSignificantBits());
            }
        }

        while (position < text.Length && IsPrintable(text[position]))
        {
            position++;
        }

        return position;
    }

    private static bool IsPrintable(char unit) =>
        unit is >= ' ' and not ((>= '\u007F' and < '\u00A0') or '\u2028' or '\u2029' or '\uFEFF' or > '\uFFFD');
}
