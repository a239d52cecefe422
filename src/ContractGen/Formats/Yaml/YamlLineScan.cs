using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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
    /// <param name="marks">Not zero if a colon that may end a key, a hash that may begin a comment or DEL stands before that offset.</param>
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
                    if ((found &= before) != 0)
                    {
                        marks |= Marks(ref start, position, end, found);
                    }

                    return position + BitOperations.TrailingZeroCount(stops);
                }

                nonAscii |= beyond;
                if (found != 0)
                {
                    marks |= Marks(ref start, position, end, found);
                }

                position += Vector256<byte>.Count;
            }
        }

        return FindEndSlowly(ref start, position, end, ref nonAscii, ref marks);
    }

    /// <summary>The end of the scalar in a line that may hold a comment; 0 when the line holds a key, or what is not printable.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int EndOfScalar(ref byte start, int first, int last)
    {
        ReadOnlySpan<byte> text = MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref start, first), last - first);
        int comment = text.IndexOf(" #"u8);
        text = comment < 0 ? text : text[..comment];
        text = text.TrimEnd((byte)' ');
        bool isScalar = !text.IsEmpty && text[^1] != ':' && text.IndexOf(": "u8) < 0 && !text.Contains((byte)0x7F);
        return isScalar ? first + text.Length : 0;
    }

    // Of the colons and hashes in a block, given by their bits, those that mean something.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint Marks(ref byte start, int position, int end, uint found)
    {
        do
        {
            int at = position + BitOperations.TrailingZeroCount(found);
            byte value = Unsafe.Add(ref start, at);
            bool isMark = value switch
            {
                (byte)':' => at + 1 >= end || Unsafe.Add(ref start, at + 1) <= ' ',
                (byte)'#' => at == 0 || Unsafe.Add(ref start, at - 1) <= ' ',
                _ => true,
            };
            if (isMark)
            {
                return 1;
            }

            found &= found - 1;
        }
        while (found != 0);
        return 0;
    }

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
