using System.Runtime.CompilerServices;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Scalars;

/// <summary>An integer that fits into a ushort.</summary>
public readonly struct UInt16Codec : IKeyCodec<ushort>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ScalarSchema(ScalarKind.UInt16);

    /// <inheritdoc/>
    public static ElementKind ElementKind => ElementKind.Varint;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TWriter>(ref TWriter writer, ushort value)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.UInt32(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref ushort value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        uint wide = reader.UInt32();
        value = (ushort)wide;
        if (value != wide)
        {
            ScalarFaults.OutOfRange(ref reader, "ushort");
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteKey<TWriter>(ref TWriter writer, ushort key)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.KeyUInt64(key);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort ReadKey<TReader>(ref TReader reader, ushort existing)
        where TReader : struct, IFormatReader, allows ref struct
    {
        ulong wide = reader.KeyUInt64();
        ushort key = (ushort)wide;
        if (key != wide)
        {
            ScalarFaults.OutOfRange(ref reader, "ushort");
        }

        return key;
    }
}
