using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ContractGen.Formats.Protobuf;

/// <summary>Counts varints: each ends with the one byte whose highest bit is clear.</summary>
internal static class VarintCount
{
    internal static int Of(ReadOnlySpan<byte> bytes)
    {
        int count = bytes.Length;
        ref byte source = ref MemoryMarshal.GetReference(bytes);
        int at = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            for (; bytes.Length - at >= Vector256<byte>.Count; at += Vector256<byte>.Count)
            {
                count -= BitOperations.PopCount(Vector256.LoadUnsafe(ref source, (uint)at).ExtractMostSignificantBits());
            }
        }

        for (; at < bytes.Length; at++)
        {
            count -= bytes[at] >> 7;
        }

        return count;
    }
}
