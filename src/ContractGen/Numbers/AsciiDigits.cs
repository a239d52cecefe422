using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ContractGen.Numbers;

/// <summary>
/// Eight decimal digits at a time inside one 64-bit register ("SWAR"): the first digit of the text is
/// always the lowest byte, whatever the byte order of the machine.
/// </summary>
internal static class AsciiDigits
{
    /// <summary>Turns eight digit values (0..9) into eight ASCII digits when added or xor-ed.</summary>
    internal const ulong Zeros = 0x3030303030303030;

    /// <summary>"00" to "99".</summary>
    private static ReadOnlySpan<byte> Pairs =>
        "00010203040506070809"u8 +
        "10111213141516171819"u8 +
        "20212223242526272829"u8 +
        "30313233343536373839"u8 +
        "40414243444546474849"u8 +
        "50515253545556575859"u8 +
        "60616263646566676869"u8 +
        "70717273747576777879"u8 +
        "80818283848586878889"u8 +
        "90919293949596979899"u8;

    /// <summary>10^0 to 10^19, all the powers a 64-bit integer holds.</summary>
    private static ReadOnlySpan<ulong> Powers =>
    [
        1,
        10,
        100,
        1_000,
        10_000,
        100_000,
        1_000_000,
        10_000_000,
        100_000_000,
        1_000_000_000,
        10_000_000_000,
        100_000_000_000,
        1_000_000_000_000,
        10_000_000_000_000,
        100_000_000_000_000,
        1_000_000_000_000_000,
        10_000_000_000_000_000,
        100_000_000_000_000_000,
        1_000_000_000_000_000_000,
        10_000_000_000_000_000_000,
    ];

    /// <summary>10^<paramref name="exponent"/>, for an exponent from 0 to 19 (not checked).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong PowerOfTen(int exponent) =>
        Unsafe.Add(ref MemoryMarshal.GetReference(Powers), exponent);

    /// <summary>Loads eight bytes of text, the first one lowest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Load8(ref byte source)
    {
        ulong block = Unsafe.ReadUnaligned<ulong>(ref source);
        return BitConverter.IsLittleEndian ? block : BinaryPrimitives.ReverseEndianness(block);
    }

    /// <summary>Stores eight bytes of text, the lowest one first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Store8(ref byte destination, ulong block) =>
        Unsafe.WriteUnaligned(ref destination, BitConverter.IsLittleEndian ? block : BinaryPrimitives.ReverseEndianness(block));

    /// <summary>Stores a value below 100 as two digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void StorePair(ref byte destination, uint value) =>
        Unsafe.WriteUnaligned(
            ref destination,
            Unsafe.ReadUnaligned<ushort>(
                ref Unsafe.Add(ref MemoryMarshal.GetReference(Pairs), (nint)(value * 2))));

    /// <summary>Stores a value below 100 as one digit or two, two bytes in any case, and returns how many digits those are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int StoreUpTo2(ref byte destination, uint value)
    {
        int length = value > 9 ? 2 : 1;
        ushort pair = Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(Pairs), (nint)(value * 2)));
        int leadingZeroBits = 16 - (length * 8);
        Unsafe.WriteUnaligned(ref destination, (ushort)(BitConverter.IsLittleEndian ? pair >> leadingZeroBits : pair << leadingZeroBits));
        return length;
    }

    /// <summary>
    /// Splits a value below 10^8 into its eight digits (0..9 each, not ASCII), leading zeros included:
    /// halves of four digits, then of two, then of one, all lanes at once.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Split8(uint value)
    {
        uint high = (uint)(((ulong)value * 3518437209) >> 45); // value / 10^4
        ulong fours = high | ((ulong)(value - (high * 10_000)) << 32);
        ulong hundreds = ((fours * 10486) >> 20) & 0x0000007F0000007F; // each lane / 100
        ulong twos = (fours << 16) - (hundreds * ((100UL << 16) - 1));
        ulong tens = ((twos * 103) >> 10) & 0x000F000F000F000F; // each lane / 10
        return (twos << 8) - (tens * ((10UL << 8) - 1));
    }

    /// <summary>The value of eight digits (0..9 each, not ASCII), the lowest byte being the most significant.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Join8(ulong digits)
    {
        const ulong Mask = 0x000000FF000000FF;
        ulong pairs = (digits * 10) + (digits >> 8);
        ulong low = (pairs & Mask) * (100 + (1_000_000UL << 32));
        ulong high = ((pairs >> 16) & Mask) * (1 + (10_000UL << 32));
        return (uint)((low + high) >> 32);
    }

    /// <summary>
    /// How many of the eight bytes, from the first on, are digits. The argument is the text xor
    /// <see cref="Zeros"/>, so a digit is a byte below ten. A carry only ever runs into later bytes, past
    /// the first byte that is not a digit, where it no longer matters.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int CountLeadingDigits(ulong digits) =>
        BitOperations.TrailingZeroCount((digits | (digits + 0x7676767676767676)) & 0x8080808080808080) >> 3;
}
