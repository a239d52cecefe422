using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace ContractGen.Formats.Protobuf;

/// <content>Scalars of fixed and variable width.</content>
internal ref partial struct ProtobufReader
{
    public readonly bool TryNull() => _field == LeftOut;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TryAbsent() => false;

    public ValueKind PeekKind()
    {
        FailAt(CodecErrorKind.TypeMismatch, Math.Max(_position - 1, 0), "nothing in a message tells the kind of a value");
        return ValueKind.None;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TryOrdinal(out long ordinal)
    {
        ordinal = 0;
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TryIntegerBytes(out ReadOnlySpan<byte> littleEndian)
    {
        littleEndian = default;
        return false;
    }

    public readonly bool TryEnumName(out ReadOnlySpan<byte> name)
    {
        name = default;
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Boolean() => ReadVarint() != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Int32(IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        if (encoding == IntegerEncoding.Fixed)
        {
            return (int)ReadFixed32();
        }

        uint value = (uint)ReadVarint();
        return encoding == IntegerEncoding.ZigZag ? Varint.UnZigZag(value) : (int)value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Int64(IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        if (encoding == IntegerEncoding.Fixed)
        {
            return (long)ReadFixed64();
        }

        ulong value = ReadVarint();
        return encoding == IntegerEncoding.ZigZag ? Varint.UnZigZag(value) : (long)value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint UInt32(IntegerEncoding encoding = IntegerEncoding.Varint) =>
        encoding == IntegerEncoding.Fixed ? ReadFixed32() : (uint)ReadVarint();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong UInt64(IntegerEncoding encoding = IntegerEncoding.Varint) =>
        encoding == IntegerEncoding.Fixed ? ReadFixed64() : ReadVarint();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Single() => BitConverter.UInt32BitsToSingle(ReadFixed32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Double() => BitConverter.UInt64BitsToDouble(ReadFixed64());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint ReadFixed32()
    {
        int position = _position;
        if ((byte)_field == WireType.Fixed32 && _end - position >= sizeof(uint))
        {
            _position = position + sizeof(uint);
            uint bits = Unsafe.ReadUnaligned<uint>(ref At(position));
            return BitConverter.IsLittleEndian ? bits : BinaryPrimitives.ReverseEndianness(bits);
        }

        return ReadFixed32Elsewhere();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong ReadFixed64()
    {
        int position = _position;
        if ((byte)_field == WireType.Fixed64 && _end - position >= sizeof(ulong))
        {
            _position = position + sizeof(ulong);
            ulong bits = Unsafe.ReadUnaligned<ulong>(ref At(position));
            return BitConverter.IsLittleEndian ? bits : BinaryPrimitives.ReverseEndianness(bits);
        }

        return ReadFixed64Elsewhere();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private uint ReadFixed32Elsewhere() => StandsElsewhere(FieldKind.Fixed32, "four bytes") ? ReadFixed32() : 0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong ReadFixed64Elsewhere() => StandsElsewhere(FieldKind.Fixed64, "eight bytes") ? ReadFixed64() : 0;

    private bool StandsElsewhere(FieldKind kind, string expected)
    {
        if (Accepts(kind))
        {
            FailEnd();
            return false;
        }

        return !IsAbsent && Mismatch(kind, expected);
    }
}
