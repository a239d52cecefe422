using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ContractGen.Formats.Json;

/// <summary>Looks for the end of a string, many bytes at a time.</summary>
internal static class JsonStringScan
{
    /// <summary>The offset of the first quote, backslash or control character from <paramref name="position"/> on, else <paramref name="end"/>.</summary>
    /// <param name="start">The start of the input.</param>
    /// <param name="position">Where to begin.</param>
    /// <param name="end">The length of the input.</param>
    /// <param name="nonAscii">Not zero if a byte before that offset is beyond ASCII; never reset, so that scans add up.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int FindStop(ref byte start, int position, int end, ref uint nonAscii)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            while (end - position >= Vector256<byte>.Count)
            {
                Vector256<byte> block = Vector256.LoadUnsafe(ref start, (uint)position);
                uint beyond = block.ExtractMostSignificantBits();
                uint stops = Stops(block) & ~beyond;
                if (stops != 0)
                {
                    // The bits below the first stop.
                    nonAscii |= beyond & (stops - 1) & ~stops;
                    return position + BitOperations.TrailingZeroCount(stops);
                }

                nonAscii |= beyond;
                position += Vector256<byte>.Count;
            }
        }

        return FindStopNarrow(ref start, position, end, ref nonAscii);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FindStopNarrow(ref byte start, int position, int end, ref uint nonAscii)
    {
        while (Vector128.IsHardwareAccelerated && end - position >= Vector128<byte>.Count)
        {
            Vector128<byte> block = Vector128.LoadUnsafe(ref start, (uint)position);
            uint beyond = block.ExtractMostSignificantBits();
            uint stops = Stops(block) & ~beyond;
            if (stops != 0)
            {
                nonAscii |= beyond & (stops - 1) & ~stops;
                return position + BitOperations.TrailingZeroCount(stops);
            }

            nonAscii |= beyond;
            position += Vector128<byte>.Count;
        }

        while (position < end)
        {
            byte value = Unsafe.Add(ref start, (nint)(uint)position);
            if (value is (byte)'"' or (byte)'\\' or < (byte)' ')
            {
                break;
            }

            nonAscii |= (uint)value & 0x80;
            position++;
        }

        return position;
    }

    // Compared as signed bytes, everything beyond ASCII is a control character too; the caller takes it out.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Stops(Vector256<byte> block) =>
        (Vector256.Equals(block, Vector256.Create((byte)'"'))
            | Vector256.Equals(block, Vector256.Create((byte)'\\'))
            | Vector256.LessThan(block.AsSByte(), Vector256.Create((sbyte)' ')).AsByte()).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Stops(Vector128<byte> block) =>
        (Vector128.Equals(block, Vector128.Create((byte)'"'))
            | Vector128.Equals(block, Vector128.Create((byte)'\\'))
            | Vector128.LessThan(block.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()).ExtractMostSignificantBits();
}
