using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;

namespace ContractGen.Formats.Yaml;

/// <summary>The encodings of section 5.2 that are not UTF-8: UTF-16 and UTF-32, told by a byte order mark or by their zeros.</summary>
internal static class YamlEncoding
{
    /// <summary>What is said of input that is in no encoding.</summary>
    internal const string NotText = "the input is neither valid UTF-8 nor UTF-16 nor UTF-32";

    /// <summary>Whether the input is not UTF-8.</summary>
    internal static bool IsWide(ReadOnlySpan<byte> input) =>
        input.Length >= 2 && (input[0] == 0 || input[1] == 0 || (input[0] >= 0xFE && input[1] >= 0xFE));

    /// <summary>Makes UTF-8 of the input, in a rented array.</summary>
    /// <returns>Whether all of the input is text.</returns>
    internal static bool TryTranscode(ReadOnlySpan<byte> input, [NotNullWhen(true)] out byte[]? rented, out int length)
    {
        rented = null;
        length = 0;
        int unit = input.Length >= 4 && ((input[0] == 0 && input[1] == 0) || (input[2] == 0 && input[3] == 0)) ? 4 : 2;
        bool isBigEndian = input[0] == 0 || (input[0] == 0xFE && input[1] == 0xFF);
        if (input.Length % unit != 0 || input.Length > Array.MaxLength / 2)
        {
            return false;
        }

        // Two bytes become three at the most, four never more than four.
        byte[] target = ArrayPool<byte>.Shared.Rent(input.Length * 3 / 2 + 4);
        bool done = unit == 4 ? FromUtf32(input, isBigEndian, target, ref length) : FromUtf16(input, isBigEndian, target, ref length);
        if (!done)
        {
            ArrayPool<byte>.Shared.Return(target);
            return false;
        }

        rented = target;
        return true;
    }

    private static bool FromUtf16(ReadOnlySpan<byte> input, bool isBigEndian, Span<byte> target, ref int length)
    {
        char[] units = ArrayPool<char>.Shared.Rent(input.Length / 2);
        Span<char> text = units.AsSpan(0, input.Length / 2);
        for (int index = 0; index < text.Length; index++)
        {
            byte first = input[2 * index];
            byte second = input[(2 * index) + 1];
            text[index] = (char)(isBigEndian ? (first << 8) | second : (second << 8) | first);
        }

        OperationStatus status = Utf8.FromUtf16(text, target, out _, out length, replaceInvalidSequences: false);
        ArrayPool<char>.Shared.Return(units);
        return status == OperationStatus.Done;
    }

    private static bool FromUtf32(ReadOnlySpan<byte> input, bool isBigEndian, Span<byte> target, ref int length)
    {
        for (; !input.IsEmpty; input = input[4..])
        {
            uint value = isBigEndian
                ? System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(input)
                : System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(input);
            if (!Rune.TryCreate(value, out Rune rune))
            {
                return false;
            }

            length += rune.EncodeToUtf8(target[length..]);
        }

        return true;
    }
}
