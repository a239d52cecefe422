using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ContractGen.Codecs;
using ContractGen.Numbers;

namespace ContractGen.Formats.Json;

internal ref partial struct JsonWriter
{
    private const int GuidLength = 36;

    // "true," and "false,", the first letter lowest
    private const ulong TrueComma = 0x2C65757274;
    private const ulong FalseComma = 0x2C65736C6166;

    // "-10675199.02:48:05.4775808"
    private const int LongestTimeSpan = 26;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Null()
    {
        ref byte cursor = ref _buffer.Cursor;
        "null,"u8.CopyTo(MemoryMarshal.CreateSpan(ref cursor, 5));
        _buffer.Cursor = ref Unsafe.Add(ref cursor, 5);
        RestoreSlack();
    }

    public void Value(ContractValue value) => ContractValue.WriteParts(ref this, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Boolean(bool value)
    {
        ref byte cursor = ref _buffer.Cursor;
        AsciiDigits.Store8(ref cursor, value ? TrueComma : FalseComma);
        _buffer.Cursor = ref Unsafe.Add(ref cursor, value ? 5 : 6);
        RestoreSlack();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Int32(int value, IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        ref byte end = ref JsonNumberText.WriteInt32(value, ref _buffer.Cursor);
        _buffer.Cursor = ref end;
        RestoreSlack();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Int64(long value, IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        ref byte end = ref JsonNumberText.WriteInt64(value, ref _buffer.Cursor);
        _buffer.Cursor = ref end;
        RestoreSlack();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void UInt32(uint value, IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        ref byte end = ref JsonNumberText.WriteUInt32(value, ref _buffer.Cursor);
        _buffer.Cursor = ref end;
        RestoreSlack();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void UInt64(ulong value, IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        ref byte end = ref JsonNumberText.WriteUInt64(value, ref _buffer.Cursor);
        _buffer.Cursor = ref end;
        RestoreSlack();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Single(float value)
    {
        if (!float.IsFinite(value))
        {
            WriteNonFinite(value);
            return;
        }

        ref byte end = ref JsonNumberText.WriteSingle(value, ref _buffer.Cursor);
        _buffer.Cursor = ref end;
        RestoreSlack();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Double(double value)
    {
        if (!double.IsFinite(value))
        {
            WriteNonFinite(value);
            return;
        }

        ref byte end = ref JsonNumberText.WriteDouble(value, ref _buffer.Cursor);
        _buffer.Cursor = ref end;
        RestoreSlack();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Number(scoped ReadOnlySpan<byte> text)
    {
        _buffer.Reserve(text.Length + 1);
        text.CopyTo(MemoryMarshal.CreateSpan(ref _buffer.Cursor, text.Length));
        EndScalar(text.Length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Bytes(scoped ReadOnlySpan<byte> value)
    {
        // four bytes for each three begun, also where that is more than an int can say
        nint most = ((nint)value.Length + 2) / 3 * 4;
        _buffer.Reserve(most + 3);
        _buffer.Cursor = (byte)'"';
        ref byte text = ref Unsafe.Add(ref _buffer.Cursor, 1);
        Base64.EncodeToUtf8(value, MemoryMarshal.CreateSpan(ref text, (int)most), out _, out int length);
        EndQuoted(length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Guid(Guid value)
    {
        _buffer.Cursor = (byte)'"';
        value.TryFormat(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref _buffer.Cursor, 1), GuidLength), out _);
        EndQuoted(GuidLength);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void DateTimeOffset(DateTimeOffset value)
    {
        _buffer.Cursor = (byte)'"';
        int length = Rfc3339.Write(value, ref Unsafe.Add(ref _buffer.Cursor, 1));
        EndQuoted(length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void DateTime(DateTime value)
    {
        _buffer.Cursor = (byte)'"';
        int length = Rfc3339.Write(value, ref Unsafe.Add(ref _buffer.Cursor, 1));
        EndQuoted(length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void TimeSpan(TimeSpan value)
    {
        _buffer.Cursor = (byte)'"';
        Span<byte> text = MemoryMarshal.CreateSpan(ref Unsafe.Add(ref _buffer.Cursor, 1), LongestTimeSpan);
        value.TryFormat(text, out int length, "c", CultureInfo.InvariantCulture);
        EndQuoted(length);
    }

    public void KeyInt32(int key, IntegerEncoding encoding = IntegerEncoding.Varint) => KeyInt64(key);

    public void KeyUInt32(uint key, IntegerEncoding encoding = IntegerEncoding.Varint) => KeyUInt64(key);

    public void KeyInt64(long key, IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        _buffer.Cursor = (byte)'"';
        EndKey(IntegerText.WriteInt64(key, ref Unsafe.Add(ref _buffer.Cursor, 1)));
    }

    public void KeyUInt64(ulong key, IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        _buffer.Cursor = (byte)'"';
        EndKey(IntegerText.WriteUInt64(key, ref Unsafe.Add(ref _buffer.Cursor, 1)));
    }

    public void KeyBoolean(bool key) => KeyAscii(key ? "true"u8 : "false"u8);

    // behind a scalar of known length
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void EndScalar(int length)
    {
        ref byte end = ref Unsafe.Add(ref _buffer.Cursor, (nint)length);
        end = (byte)',';
        _buffer.Cursor = ref Unsafe.Add(ref end, 1);
        RestoreSlack();
    }

    // behind a scalar of known length whose opening quote stands at the cursor
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void EndQuoted(int length)
    {
        ref byte end = ref Unsafe.Add(ref _buffer.Cursor, (nint)length + 1);
        end = (byte)'"';
        Unsafe.Add(ref end, 1) = (byte)',';
        _buffer.Cursor = ref Unsafe.Add(ref end, 2);
        RestoreSlack();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void EndKey(int length)
    {
        ref byte end = ref Unsafe.Add(ref _buffer.Cursor, (nint)length + 1);
        end = (byte)'"';
        Unsafe.Add(ref end, 1) = (byte)':';
        _buffer.Cursor = ref Unsafe.Add(ref end, 2);
        RestoreSlack();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteNonFinite(double value)
    {
        if (_options.NonFinite == JsonNonFinite.Refuse)
        {
            Refuse(CodecErrorKind.OutOfRange, "JSON has no number for NaN and the infinities; see JsonOptions.NonFinite");
        }

        Ascii(double.IsNaN(value) ? "NaN"u8 : value > 0 ? "Infinity"u8 : "-Infinity"u8);
    }
}
