using System.Runtime.CompilerServices;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Scalars;

/// <summary>An integer that fits into a byte.</summary>
public readonly struct ByteCodec : IKeyCodec<byte>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ScalarSchema(ScalarKind.Byte);

    /// <inheritdoc/>
    public static ElementKind ElementKind => ElementKind.Varint;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TWriter>(ref TWriter writer, byte value)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.UInt32(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref byte value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        uint wide = reader.UInt32();
        value = (byte)wide;
        if (value != wide)
        {
            ScalarFaults.OutOfRange(ref reader, "byte");
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteKey<TWriter>(ref TWriter writer, byte key)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.KeyUInt64(key);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte ReadKey<TReader>(ref TReader reader, byte existing)
        where TReader : struct, IFormatReader, allows ref struct
    {
        ulong wide = reader.KeyUInt64();
        byte key = (byte)wide;
        if (key != wide)
        {
            ScalarFaults.OutOfRange(ref reader, "byte");
        }

        return key;
    }
}
