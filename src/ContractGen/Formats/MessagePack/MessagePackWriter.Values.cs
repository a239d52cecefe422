using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ContractGen.Codecs;

namespace ContractGen.Formats.MessagePack;

/// <content>Everything that is one value and no text.</content>
internal ref partial struct MessagePackWriter
{
    private const int GuidLength = 36;

    // "-10675199.02:48:05.4775808" fits into a fixstr
    private const int LongestTimeSpan = 26;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Null() => Store(MessagePackCode.Nil);

    public void Value(ContractValue value)
    {
        switch (value.Kind)
        {
            // An array of time and offset could not be told from a list: a dynamic instant is UTC.
            case ValueKind.Timestamp:
                Timestamp(value.AsTimestamp().UtcDateTime);
                break;
            default:
                ContractValue.WriteParts(ref this, value);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Boolean(bool value) => Store(value ? MessagePackCode.True : MessagePackCode.False);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Single(float value)
    {
        ref byte cursor = ref _buffer.Cursor;
        cursor = MessagePackCode.Float32;
        Store32(ref Unsafe.Add(ref cursor, 1), BitConverter.SingleToUInt32Bits(value));
        Advance(1 + sizeof(float));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Double(double value)
    {
        ref byte cursor = ref _buffer.Cursor;
        cursor = MessagePackCode.Float64;
        Store64(ref Unsafe.Add(ref cursor, 1), BitConverter.DoubleToUInt64Bits(value));
        Advance(1 + sizeof(double));
    }

    public void Bytes(scoped ReadOnlySpan<byte> value)
    {
        _buffer.Reserve((nint)value.Length + LongestHeader);
        int header = value.Length <= byte.MaxValue ? 2 : HeaderLength(value.Length);
        ref byte start = ref _buffer.Cursor;
        StoreLength(ref start, MessagePackCode.Bin8, header, (uint)value.Length);
        value.CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref start, header), value.Length));
        _buffer.Cursor = ref Unsafe.Add(ref start, (nint)header + value.Length);
    }

    public void Guid(Guid value)
    {
        ref byte cursor = ref _buffer.Cursor;
        cursor = MessagePackCode.Str8;
        Unsafe.Add(ref cursor, 1) = GuidLength;
        value.TryFormat(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref cursor, 2), GuidLength), out _);
        Advance(2 + GuidLength);
    }

    /// <summary>As a timestamp where the offset is zero, else as an array of the clock's time and the offset in minutes.</summary>
    public void DateTimeOffset(DateTimeOffset value)
    {
        int minutes = value.TotalOffsetMinutes;
        if (minutes == 0)
        {
            Timestamp(value.DateTime);
            return;
        }

        Store(MessagePackCode.FixArray | 2);
        Timestamp(value.DateTime);
        Int32(minutes);
    }

    public void DateTime(DateTime value) => Timestamp(value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value);

    public void TimeSpan(TimeSpan value)
    {
        ref byte cursor = ref _buffer.Cursor;
        Span<byte> text = MemoryMarshal.CreateSpan(ref Unsafe.Add(ref cursor, 1), LongestTimeSpan);
        value.TryFormat(text, out int length, "c", CultureInfo.InvariantCulture);
        cursor = (byte)(MessagePackCode.FixStr | length);
        Advance(1 + length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Enum(scoped ReadOnlySpan<byte> name, long number, bool isUnsigned = false)
    {
        if (isUnsigned)
        {
            UInt64((ulong)number);
        }
        else
        {
            Int64(number);
        }
    }

    public void KeyEnum(scoped ReadOnlySpan<byte> name, long number, bool isUnsigned = false) => Enum(name, number, isUnsigned);

    public void KeyInt32(int key, IntegerEncoding encoding = IntegerEncoding.Varint) => Int32(key);

    public void KeyInt64(long key, IntegerEncoding encoding = IntegerEncoding.Varint) => Int64(key);

    public void KeyUInt32(uint key, IntegerEncoding encoding = IntegerEncoding.Varint) => UInt32(key);

    public void KeyUInt64(ulong key, IntegerEncoding encoding = IntegerEncoding.Varint) => UInt64(key);

    public void KeyBoolean(bool key) => Boolean(key);

    /// <summary>An extension of any type.</summary>
    internal void Extension(sbyte type, scoped ReadOnlySpan<byte> data)
    {
        _buffer.Reserve((nint)data.Length + LongestHeader + 1);
        ref byte cursor = ref _buffer.Cursor;
        int header = 1;
        if (data.Length is 1 or 2 or 4 or 8 or 16)
        {
            cursor = (byte)(MessagePackCode.FixExt1 + int.Log2(data.Length));
        }
        else
        {
            header = data.Length <= byte.MaxValue ? 2 : HeaderLength(data.Length);
            StoreLength(ref cursor, MessagePackCode.Ext8, header, (uint)data.Length);
        }

        Unsafe.Add(ref cursor, header) = (byte)type;
        data.CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref cursor, header + 1), data.Length));
        _buffer.Cursor = ref Unsafe.Add(ref cursor, (nint)header + 1 + data.Length);
    }

    private void Timestamp(DateTime time)
    {
        Span<byte> data = stackalloc byte[MessagePackTimestamp.LongestLength];
        int length = MessagePackTimestamp.Of(time).Write(data);
        Extension(MessagePackCode.TimestampType, data[..length]);
    }
}
