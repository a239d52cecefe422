using System.Runtime.CompilerServices;

namespace ContractGen.Formats.MessagePack;

/// <content>Integers, in the shortest encoding that holds the value.</content>
internal ref partial struct MessagePackWriter
{
    private const int LongestInt32 = 5;
    private const int LongestInt64 = 9;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Int32(int value, IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        if ((uint)(value - MessagePackCode.LeastFixInt) <= sbyte.MaxValue - MessagePackCode.LeastFixInt)
        {
            Store((byte)value);
        }
        else
        {
            Advance(StoreInt32(ref _buffer.Cursor, value));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Int64(long value, IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        if ((ulong)(value - MessagePackCode.LeastFixInt) <= sbyte.MaxValue - MessagePackCode.LeastFixInt)
        {
            Store((byte)value);
        }
        else
        {
            Advance(StoreInt64(ref _buffer.Cursor, value));
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
            Advance(StoreUInt32(ref _buffer.Cursor, value));
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
            Advance(StoreUInt64(ref _buffer.Cursor, value));
        }
    }

    private static int StoreInt32(ref byte cursor, int value)
    {
        if (value >= 0)
        {
            return StoreUInt32(ref cursor, (uint)value);
        }

        if (value >= short.MinValue)
        {
            return StoreInt16(ref cursor, value);
        }

        cursor = MessagePackCode.Int32;
        Store32(ref Unsafe.Add(ref cursor, 1), (uint)value);
        return LongestInt32;
    }

    private static int StoreInt64(ref byte cursor, long value)
    {
        if (value >= int.MinValue && value <= uint.MaxValue)
        {
            return value >= 0 ? StoreUInt32(ref cursor, (uint)value) : StoreInt32(ref cursor, (int)value);
        }

        cursor = MessagePackCode.Int64;
        Store64(ref Unsafe.Add(ref cursor, 1), (ulong)value);
        return LongestInt64;
    }

    private static int StoreUInt64(ref byte cursor, ulong value)
    {
        if (value <= uint.MaxValue)
        {
            return StoreUInt32(ref cursor, (uint)value);
        }

        cursor = MessagePackCode.UInt64;
        Store64(ref Unsafe.Add(ref cursor, 1), value);
        return LongestInt64;
    }

    private static int StoreUInt32(ref byte cursor, uint value)
    {
        if (value <= byte.MaxValue)
        {
            if (value <= (uint)sbyte.MaxValue)
            {
                cursor = (byte)value;
                return 1;
            }

            cursor = MessagePackCode.UInt8;
            Unsafe.Add(ref cursor, 1) = (byte)value;
            return 2;
        }

        if (value <= ushort.MaxValue)
        {
            cursor = MessagePackCode.UInt16;
            Store16(ref Unsafe.Add(ref cursor, 1), (ushort)value);
            return 3;
        }

        cursor = MessagePackCode.UInt32;
        Store32(ref Unsafe.Add(ref cursor, 1), value);
        return LongestInt32;
    }

    private static int StoreInt16(ref byte cursor, int value)
    {
        if (value >= MessagePackCode.LeastFixInt)
        {
            cursor = (byte)value;
            return 1;
        }

        if (value >= sbyte.MinValue)
        {
            cursor = MessagePackCode.Int8;
            Unsafe.Add(ref cursor, 1) = (byte)value;
            return 2;
        }

        cursor = MessagePackCode.Int16;
        Store16(ref Unsafe.Add(ref cursor, 1), (ushort)value);
        return 3;
    }
}
