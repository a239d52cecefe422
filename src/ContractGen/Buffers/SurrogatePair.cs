using System.Runtime.CompilerServices;

namespace ContractGen.Buffers;

/// <summary>A character beyond the basic plane: two units of UTF-16, four bytes of UTF-8.</summary>
internal static class SurrogatePair
{
    /// <summary>Writes the pair that begins at <paramref name="source"/>; false when a lone surrogate stands there.</summary>
    /// <param name="source">A surrogate.</param>
    /// <param name="length">Units up to the end of the text.</param>
    /// <param name="destination">Room for four bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryEncode(ref char source, nint length, ref byte destination)
    {
        uint high = source;
        uint low = length > 1 ? Unsafe.Add(ref source, 1) - 0xDC00u : uint.MaxValue;
        if (high >= 0xDC00 || low >= 0x400)
        {
            return false;
        }

        uint scalar = ((high - 0xD800) << 10) + low + 0x10000;
        destination = (byte)(0xF0 | (scalar >> 18));
        Unsafe.Add(ref destination, 1) = (byte)(0x80 | ((scalar >> 12) & 0x3F));
        Unsafe.Add(ref destination, 2) = (byte)(0x80 | ((scalar >> 6) & 0x3F));
        Unsafe.Add(ref destination, 3) = (byte)(0x80 | (scalar & 0x3F));
        return true;
    }
}
