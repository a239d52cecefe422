using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace ContractGen.Formats.Protobuf;

/// <content>Scalars. A default value is not written unless its field is present explicitly.</content>
internal ref partial struct ProtobufWriter
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Boolean(bool value)
    {
        ulong pending = _pending;
        if (value || (long)pending < 0)
        {
            ref byte place = ref WriteTag(pending, WireType.Varint);
            place = value ? (byte)1 : (byte)0;
            Advance(ref Unsafe.Add(ref place, 1));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Int32(int value, IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        if (encoding == IntegerEncoding.Fixed)
        {
            WriteFixed32((uint)value);
        }
        else
        {
            WriteVarint(encoding == IntegerEncoding.ZigZag ? Varint.ZigZag(value) : (ulong)(long)value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Int64(long value, IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        if (encoding == IntegerEncoding.Fixed)
        {
            WriteFixed64((ulong)value);
        }
        else
        {
            WriteVarint(encoding == IntegerEncoding.ZigZag ? Varint.ZigZag(value) : (ulong)value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void UInt32(uint value, IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        if (encoding == IntegerEncoding.Fixed)
        {
            WriteFixed32(value);
        }
        else
        {
            WriteVarint(value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void UInt64(ulong value, IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        if (encoding == IntegerEncoding.Fixed)
        {
            WriteFixed64(value);
        }
        else
        {
            WriteVarint(value);
        }
    }

    // by their bits, so that -0.0 is no default
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Single(float value) => WriteFixed32(BitConverter.SingleToUInt32Bits(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Double(double value) => WriteFixed64(BitConverter.DoubleToUInt64Bits(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Enum(scoped ReadOnlySpan<byte> name, long number, bool isUnsigned = false) => WriteVarint((ulong)number);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WriteVarint(ulong value)
    {
        ulong pending = _pending;
        if (value != 0 || (long)pending < 0)
        {
            ref byte place = ref WriteTag(pending, WireType.Varint);
            Advance(ref Varint.Write(ref place, value));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WriteFixed32(uint bits)
    {
        ulong pending = _pending;
        if (bits != 0 || (long)pending < 0)
        {
            ref byte place = ref WriteTag(pending, WireType.Fixed32);
            Unsafe.WriteUnaligned(ref place, BitConverter.IsLittleEndian ? bits : BinaryPrimitives.ReverseEndianness(bits));
            Advance(ref Unsafe.Add(ref place, sizeof(uint)));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WriteFixed64(ulong bits)
    {
        ulong pending = _pending;
        if (bits != 0 || (long)pending < 0)
        {
            ref byte place = ref WriteTag(pending, WireType.Fixed64);
            Unsafe.WriteUnaligned(ref place, BitConverter.IsLittleEndian ? bits : BinaryPrimitives.ReverseEndianness(bits));
            Advance(ref Unsafe.Add(ref place, sizeof(ulong)));
        }
    }
}
