using System.Runtime.CompilerServices;

namespace ContractGen.Formats.MessagePack;

/// <content>Integers, in the shortest encoding that holds the value.</content>
internal ref partial struct MessagePackWriter
{
    private const int LongestInt64 = 9;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Int32(int value, IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        if (IsFixInt(value))
        {
            Store((byte)value);
        }
        else
        {
            WideInt32(value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Int64(long value, IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        if (IsFixInt(value))
        {
            Store((byte)value);
        }
        else
        {
            WideInt64(value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void UInt32(uint value, IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        if (value <= (uint)sbyte.MaxValue)
        {
            Store((byte)value);
        }
        else
        {
            WideUInt32(value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void UInt64(ulong value, IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        if (value <= (ulong)sbyte.MaxValue)
        {
            Store((byte)value);
        }
        else
        {
            WideUInt64(value);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WideInt32(int value) => Advance(StoreInt32(ref _buffer.Cursor, value));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WideInt64(long value) => Advance(StoreInt64(ref _buffer.Cursor, value));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WideUInt32(uint value) => Advance(StoreUInt32(ref _buffer.Cursor, value));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WideUInt64(ulong value) => Advance(StoreUInt64(ref _buffer.Cursor, value));

    private static bool IsFixInt(long value) => (ulong)(value - MessagePackCode.LeastFixInt) <= sbyte.MaxValue - MessagePackCode.LeastFixInt;

    // The wide encodings of a sign stand in a row, so the code is that of one byte and the logarithm of the bytes that the
    // magnitude takes. A negative number's magnitude is its complement, with room for the sign.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int StoreInt32(ref byte cursor, int value)
    {
        int sign = value >> 31;
        uint magnitude = (uint)(value ^ sign) << (sign & 1);
        int log = LogOfBytes(magnitude);
        cursor = (byte)(MessagePackCode.UInt8 + log + (sign & 4));
        Store32(ref Unsafe.Add(ref cursor, 1), (uint)value << (32 - (8 << log)));
        return 1 + (1 << log);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int StoreUInt32(ref byte cursor, uint value)
    {
        int log = LogOfBytes(value);
        cursor = (byte)(MessagePackCode.UInt8 + log);
        Store32(ref Unsafe.Add(ref cursor, 1), value << (32 - (8 << log)));
        return 1 + (1 << log);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int StoreInt64(ref byte cursor, long value)
    {
        int sign = (int)(value >> 63);
        ulong magnitude = (ulong)(value ^ sign) << (sign & 1);
        int log = LogOfBytes(magnitude);

        // eight bytes are signed ones for either sign
        cursor = (byte)(MessagePackCode.UInt8 + log + ((sign | (log == 3 ? 4 : 0)) & 4));
        Store64(ref Unsafe.Add(ref cursor, 1), (ulong)value << (64 - (8 << log)));
        return 1 + (1 << log);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int StoreUInt64(ref byte cursor, ulong value)
    {
        int log = LogOfBytes(value);
        cursor = (byte)(MessagePackCode.UInt8 + log);
        Store64(ref Unsafe.Add(ref cursor, 1), value << (64 - (8 << log)));
        return 1 + (1 << log);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LogOfBytes(uint value) => (value > byte.MaxValue ? 1 : 0) + (value > ushort.MaxValue ? 1 : 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LogOfBytes(ulong value) =>
        (value > byte.MaxValue ? 1 : 0) + (value > ushort.MaxValue ? 1 : 0) + (value > uint.MaxValue ? 1 : 0);
}
