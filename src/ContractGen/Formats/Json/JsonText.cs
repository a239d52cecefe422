using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ContractGen.Formats.Json;

/// <summary>Makes strings of ASCII text.</summary>
internal static class JsonText
{
    /// <summary>The text as a string; all of it must be ASCII.</summary>
    internal static string Widen(ReadOnlySpan<byte> text)
    {
        int length = text.Length;
        if (length == 0)
        {
            return "";
        }

        var result = new string('\0', length);
        ref byte source = ref MemoryMarshal.GetReference(text);
        ref ushort target = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(result.AsSpan()));
        if (length >= Vector128<byte>.Count && Vector128.IsHardwareAccelerated)
        {
            int last = length - Vector128<byte>.Count;
            for (int offset = 0; offset < last; offset += Vector128<byte>.Count)
            {
                Widen16(ref source, ref target, offset);
            }

            Widen16(ref source, ref target, last);
        }
        else if (length >= sizeof(ulong) && Vector128.IsHardwareAccelerated)
        {
            Widen8(ref source, ref target, 0);
            Widen8(ref source, ref target, length - sizeof(ulong));
        }
        else
        {
            for (int offset = 0; offset < length; offset++)
            {
                Unsafe.Add(ref target, offset) = Unsafe.Add(ref source, offset);
            }
        }

        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Widen16(ref byte source, ref ushort target, int offset)
    {
        (Vector128<ushort> lower, Vector128<ushort> upper) = Vector128.Widen(Vector128.LoadUnsafe(ref source, (uint)offset));
        lower.StoreUnsafe(ref target, (uint)offset);
        upper.StoreUnsafe(ref target, (uint)(offset + Vector128<ushort>.Count));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Widen8(ref byte source, ref ushort target, int offset)
    {
        ulong block = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref source, offset));
        Vector128.WidenLower(Vector128.CreateScalarUnsafe(block).AsByte()).StoreUnsafe(ref target, (uint)offset);
    }
}
