using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ContractGen.Codecs;
using ContractGen.Numbers;

namespace ContractGen.Formats.Yaml;

internal ref partial struct YamlWriter<TComments>
{
    private const int GuidLength = 36;

    // "-10675199.02:48:05.4775808"
    private const int LongestTimeSpan = 26;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Null()
    {
        "null\n"u8.CopyTo(MemoryMarshal.CreateSpan(ref _buffer.Cursor, 5));
        Advance(5);
    }

    public void Value(ContractValue value) => ContractValue.WriteParts(ref this, value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Boolean(bool value)
    {
        if (value)
        {
            "true\n"u8.CopyTo(MemoryMarshal.CreateSpan(ref _buffer.Cursor, 5));
            Advance(5);
        }
        else
        {
            "false\n"u8.CopyTo(MemoryMarshal.CreateSpan(ref _buffer.Cursor, 6));
            Advance(6);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Int32(int value, IntegerEncoding encoding = IntegerEncoding.Varint) =>
        EndScalar(IntegerText.WriteInt32(value, ref _buffer.Cursor));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Int64(long value, IntegerEncoding encoding = IntegerEncoding.Varint) =>
        EndScalar(IntegerText.WriteInt64(value, ref _buffer.Cursor));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void UInt32(uint value, IntegerEncoding encoding = IntegerEncoding.Varint) =>
        EndScalar(IntegerText.WriteUInt32(value, ref _buffer.Cursor));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void UInt64(ulong value, IntegerEncoding encoding = IntegerEncoding.Varint) =>
        EndScalar(IntegerText.WriteUInt64(value, ref _buffer.Cursor));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Single(float value)
    {
        if (!float.IsFinite(value))
        {
            WriteNonFinite(value);
            return;
        }

        EndScalar(FloatText.Write(value, ref _buffer.Cursor));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Double(double value)
    {
        if (!double.IsFinite(value))
        {
            WriteNonFinite(value);
            return;
        }

        EndScalar(DoubleText.Write(value, ref _buffer.Cursor));
    }

    public void Number(scoped ReadOnlySpan<byte> text)
    {
        Copy(text);
        EndScalar(0);
    }

    public void Bytes(scoped ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty)
        {
            Copy("!!binary \"\"\n"u8);
            return;
        }

        Copy("!!binary "u8);

        // four bytes for each three begun, also where that is more than an int can say
        nint most = ((nint)value.Length + 2) / 3 * 4;
        _buffer.Reserve(most + 1);
        Base64.EncodeToUtf8(value, MemoryMarshal.CreateSpan(ref _buffer.Cursor, (int)most), out _, out int length);
        EndScalar(length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Guid(Guid value)
    {
        value.TryFormat(MemoryMarshal.CreateSpan(ref _buffer.Cursor, GuidLength), out _);
        EndScalar(GuidLength);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void DateTimeOffset(DateTimeOffset value) => EndScalar(Rfc3339.Write(value, ref _buffer.Cursor));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void DateTime(DateTime value) => EndScalar(Rfc3339.Write(value, ref _buffer.Cursor));

    // In quotes: YAML 1.1 took 1:30:00 for a number in base sixty.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void TimeSpan(TimeSpan value)
    {
        ref byte start = ref _buffer.Cursor;
        start = (byte)'"';
        Span<byte> text = MemoryMarshal.CreateSpan(ref Unsafe.Add(ref start, 1), LongestTimeSpan);
        value.TryFormat(text, out int length, "c", CultureInfo.InvariantCulture);
        Unsafe.Add(ref start, length + 1) = (byte)'"';
        EndScalar(length + 2);
    }

    // A name in a list in flow style must not hold that style's own marks; so it never stands plain with them.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Enum(scoped ReadOnlySpan<byte> name, long number, bool isUnsigned = false)
    {
        bool hasMarks = name.IndexOfAny(",[]{}"u8) >= 0;
        if (!hasMarks && (YamlNames.IsPlain(name) || YamlNames.IsLongPlain(name)))
        {
            Number(name);
        }
        else
        {
            WriteUtf8(name, hasMarks ? YamlTextPlace.Flow : YamlTextPlace.Value);
        }
    }

    // behind a scalar of known length
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void EndScalar(int length)
    {
        Unsafe.Add(ref _buffer.Cursor, length) = (byte)'\n';
        Advance(length + 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Advance(int count)
    {
        _buffer.Cursor = ref Unsafe.Add(ref _buffer.Cursor, count);
        _buffer.Restore();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteNonFinite(double value) =>
        Copy(double.IsNaN(value) ? ".nan\n"u8 : value > 0 ? ".inf\n"u8 : "-.inf\n"u8);
}
