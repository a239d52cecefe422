using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using ContractGen.Buffers;
using ContractGen.Schemas;

namespace ContractGen.Formats.MessagePack;

/// <summary>Writes MessagePack, every value in its shortest encoding.</summary>
/// <remarks>Between values there is always the slack of <see cref="WriteBuffer"/>, so headers, names and scalars are stored unchecked.</remarks>
internal unsafe ref partial struct MessagePackWriter : IFormatWriter
{
    // the sign of the scope: the record is an array
    private const int ArrayFlag = int.MinValue;

    private readonly MessagePackOptions _options;

    // Only errors ask for it, so that what has none pays a store.
    private readonly delegate*<TypeSchema> _schema;
    private WriteBuffer _buffer;
    private int _depthLeft;

    // where the header of the record at hand stands, and whether it is an array's
    private int _record;

    internal MessagePackWriter(scoped in WriteBuffer buffer, MessagePackOptions options, delegate*<TypeSchema> schema)
    {
        _options = options;
        _schema = schema;
        _depthLeft = options.Limits.MaxDepth;
        _buffer.Take(buffer);
    }

    /// <summary>Ends the document that began at <paramref name="start"/> and hands its buffer back.</summary>
    internal readonly void End(int start, ref WriteBuffer buffer)
    {
        if (_buffer.Length == start)
        {
            Refuse(CodecErrorKind.UnexpectedEnd, "the codec wrote no value");
        }

        buffer.Take(_buffer);
    }

    public int BeginRecord(int fieldCount, int arrayLength)
    {
        int outer = _record;
        Enter();
        _record = _buffer.Length;
        if (arrayLength == 0)
        {
            Header(MessagePackCode.FixMap, MessagePackCode.Map16, fieldCount);
        }
        else
        {
            _record |= ArrayFlag;
            Header(MessagePackCode.FixArray, MessagePackCode.Array16, arrayLength);
        }

        return outer;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Comment(ReadOnlySpan<byte> text)
    {
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Field(ReadOnlySpan<byte> name, int number)
    {
        if (_record >= 0)
        {
            Name(name);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PresentField(ReadOnlySpan<byte> name, int number) => Field(name, number);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void NullField(ReadOnlySpan<byte> name, int number)
    {
        Field(name, number);
        Null();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AbsentField(ReadOnlySpan<byte> name, int number)
    {
        if (_record < 0)
        {
            Null();
        }
    }

    public void SkipNumbers(int count)
    {
        if (_record < 0)
        {
            for (; count > 0; count--)
            {
                Null();
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndRecord(int scope)
    {
        _depthLeft++;
        _record = scope;
    }

    public int BeginCase(ReadOnlySpan<byte> property, ReadOnlySpan<byte> name, int number)
    {
        Enter();
        Store(MessagePackCode.FixArray | 2);
        if (number >= 0)
        {
            Int32(number);
        }
        else
        {
            Ascii(name);
        }

        return 0;
    }

    public void EndCase(int scope) => _depthLeft++;

    public int BeginList(int count, ElementKind kind)
    {
        Enter();
        Header(MessagePackCode.FixArray, MessagePackCode.Array16, count);
        return 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Element(int scope)
    {
    }

    public void EndList(int scope) => _depthLeft++;

    public int BeginMap(int count)
    {
        Enter();
        Header(MessagePackCode.FixMap, MessagePackCode.Map16, count);
        return 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int BeginEntry(int scope) => 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void EndEntry(int scope)
    {
    }

    public void EndMap(int scope) => _depthLeft++;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Enter()
    {
        if (--_depthLeft < 0)
        {
            RefuseDepth();
        }
    }

    // The 32-bit form has the code behind that of the 16-bit form, for arrays and for maps.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Header(byte fix, byte wide, int count)
    {
        if ((uint)count <= MessagePackCode.LongestFixContainer)
        {
            Store((byte)(fix | count));
        }
        else
        {
            WideHeader(wide, count);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WideHeader(byte wide, int count)
    {
        ref byte cursor = ref _buffer.Cursor;
        if (count <= ushort.MaxValue)
        {
            cursor = wide;
            Store16(ref Unsafe.Add(ref cursor, 1), (ushort)count);
            Advance(3);
        }
        else
        {
            cursor = (byte)(wide + 1);
            Store32(ref Unsafe.Add(ref cursor, 1), (uint)count);
            Advance(5);
        }
    }

    // one byte, which is a value or the header of one
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Store(byte value)
    {
        // compared in its register, the cursor need not go through memory first
        ref byte cursor = ref _buffer.Cursor;
        cursor = value;
        ref byte end = ref Unsafe.Add(ref cursor, 1);
        _buffer.Cursor = ref end;
        if (Unsafe.IsAddressGreaterThan(ref end, ref _buffer.Limit))
        {
            RestoreSlack();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Advance(int count)
    {
        ref byte end = ref Unsafe.Add(ref _buffer.Cursor, count);
        _buffer.Cursor = ref end;
        if (Unsafe.IsAddressGreaterThan(ref end, ref _buffer.Limit))
        {
            RestoreSlack();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RestoreSlack() => _buffer.Grow(0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store16(ref byte destination, ushort value) =>
        Unsafe.WriteUnaligned(ref destination, BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(value) : value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store32(ref byte destination, uint value) =>
        Unsafe.WriteUnaligned(ref destination, BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(value) : value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store64(ref byte destination, ulong value) =>
        Unsafe.WriteUnaligned(ref destination, BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(value) : value);

    private readonly void RefuseDepth() => Refuse(
        CodecErrorKind.TooDeep,
        string.Create(CultureInfo.InvariantCulture, $"the value nests deeper than the limit of {_options.Limits.MaxDepth}, or contains itself"));

    [DoesNotReturn]
    public readonly void Refuse(CodecErrorKind kind, string detail) =>
        throw new ContractFormatException(MessagePackLocation.Describe(_buffer.Written, 0, new MessagePackFault(kind, detail, _buffer.Length, isBehindValue: false, depth: 0), _schema()));
}
