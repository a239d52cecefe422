using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ContractGen.Formats.Yaml;

/// <summary>Looks for the end of a plain scalar on its line, many bytes at a time.</summary>
internal static class YamlLineScan
{
    /// <summary>The offset of the first control character, line breaks among them, from <paramref name="position"/> on.</summary>
    /// <param name="start">The start of the input.</param>
    /// <param name="position">Where to begin.</param>
    /// <param name="end">The length of the input.</param>
    /// <param name="nonAscii">Not zero if a byte before that offset is beyond ASCII.</param>
    /// <param name="marks">Not zero if a colon, a hash or DEL stands before that offset, or shortly behind it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int FindEnd(ref byte start, int position, int end, out uint nonAscii, out uint marks)
    {
        nonAscii = 0;
        marks = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            while (end - position >= Vector256<byte>.Count)
            {
                Vector256<byte> block = Vector256.LoadUnsafe(ref start, (uint)position);
                uint beyond = block.ExtractMostSignificantBits();

                // Compared as signed bytes, everything beyond ASCII is a control character too; that is taken out.
                uint stops = Vector256.LessThan(block.AsSByte(), Vector256.Create((sbyte)' ')).ExtractMostSignificantBits() & ~beyond;
                uint found = (Vector256.Equals(block, Vector256.Create((byte)':'))
                    | Vector256.Equals(block, Vector256.Create((byte)'#'))
                    | Vector256.Equals(block, Vector256.Create((byte)0x7F))).ExtractMostSignificantBits();
                if (stops != 0)
                {
                    uint before = (stops - 1) & ~stops;
                    nonAscii |= beyond & before;
                    marks |= found & before;
                    return position + BitOperations.TrailingZeroCount(stops);
                }

                nonAscii |= beyond;
                marks |= found;
                position += Vector256<byte>.Count;
            }
        }

        return FindEndSlowly(ref start, position, end, ref nonAscii, ref marks);
    }

    /// <summary>Whether no colon in the text ends a key and no hash begins a comment.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static bool IsOneScalar(ReadOnlySpan<byte> text) =>
        text[^1] != ':' && text.IndexOf(": "u8) < 0 && text.IndexOf(" #"u8) < 0 && !text.Contains((byte)0x7F);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FindEndSlowly(ref byte start, int position, int end, ref uint nonAscii, ref uint marks)
    {
        while (position < end)
        {
            byte value = Unsafe.Add(ref start, (nint)(uint)position);
            if (value < ' ')
            {
                break;
            }

            nonAscii |= (uint)value & 0x80;
            marks |= value is (byte)':' or (byte)'#' or 0x7F ? 1u : 0;
            position++;
        }

        return position;
    }
}
