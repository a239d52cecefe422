using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ContractGen.Buffers;

/// <summary>UTF-16 that becomes UTF-8 as it is: all of it valid, or nothing.</summary>
internal static class Utf16Text
{
    /// <summary>The most bytes that one UTF-16 code unit becomes: a surrogate pair takes four for two units.</summary>
    internal const int MaxBytesPerChar = 3;

    /// <summary>What may be stored behind the last byte that counts.</summary>
    internal const int Overrun = 28;

    /// <summary>
    /// Writes text and returns its length in bytes, or −1 − the index of a lone surrogate. The destination has room for
    /// <see cref="MaxBytesPerChar"/> bytes per code unit and <see cref="Overrun"/> more.
    /// </summary>
    internal static nint Encode(ref char source, nint length, ref byte destination)
    {
        ref byte target = ref destination;
        nint i = 0;
        while (i < length)
        {
            uint unit = Unsafe.Add(ref source, i);
            nint read;
            nint written;
            if (unit < 0x80)
            {
                read = written = CopyAscii(ref Unsafe.Add(ref source, i), ref target, length - i);
            }
            else if (unit - 0xD800 >= 0x800)
            {
                read = WideText.CopyRun(ref Unsafe.Add(ref source, i), ref target, length - i, out written);
            }
            else
            {
                if (!SurrogatePair.TryEncode(ref Unsafe.Add(ref source, i), length - i, ref target))
                {
                    return -1 - i;
                }

                read = 2;
                written = 4;
            }

            i += read;
            target = ref Unsafe.Add(ref target, written);
        }

        return Unsafe.ByteOffset(ref destination, ref target);
    }

    // the characters up to the first beyond ASCII
    private static nint CopyAscii(ref char source, ref byte destination, nint length)
    {
        ref ushort units = ref Unsafe.As<char, ushort>(ref source);
        nint i = 0;
        for (; length - i >= 16; i += 16)
        {
            Vector128<ushort> lower = Vector128.LoadUnsafe(ref units, (nuint)i);
            Vector128<ushort> upper = Vector128.LoadUnsafe(ref units, (nuint)i + 8);
            Vector128.Narrow(lower, upper).StoreUnsafe(ref destination, (nuint)i);
            Vector128<ushort> most = Vector128.Create((ushort)0x7F);
            uint beyond = Vector128.Narrow(Vector128.GreaterThan(lower, most), Vector128.GreaterThan(upper, most)).ExtractMostSignificantBits();
            if (beyond != 0)
            {
                return i + nint.TrailingZeroCount((nint)beyond);
            }
        }

        while (i < length && Unsafe.Add(ref units, i) < 0x80)
        {
            Unsafe.Add(ref destination, i) = (byte)Unsafe.Add(ref units, i);
            i++;
        }

        return i;
    }
}
