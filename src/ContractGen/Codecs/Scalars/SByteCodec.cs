using System.Runtime.CompilerServices;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Scalars;

/// <summary>An integer that fits into an sbyte.</summary>
public readonly struct SByteCodec : IKeyCodec<sbyte>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ScalarSchema(ScalarKind.SByte);

    /// <inheritdoc/>
    public static ElementKind ElementKind => ElementKind.Varint;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TWriter>(ref TWriter writer, sbyte value)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.Int32(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref sbyte value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        int wide = reader.Int32();
        value = (sbyte)wide;
        if (value != wide)
        {
            ScalarFaults.OutOfRange(ref reader, "sbyte");
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteKey<TWriter>(ref TWriter writer, sbyte key)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.KeyInt64(key);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static sbyte ReadKey<TReader>(ref TReader reader, sbyte existing)
        where TReader : struct, IFormatReader, allows ref struct
    {
        long wide = reader.KeyInt64();
        sbyte key = (sbyte)wide;
        if (key != wide)
        {
            ScalarFaults.OutOfRange(ref reader, "sbyte");
        }

        return key;
    }
}
