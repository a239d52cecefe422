using System.Runtime.CompilerServices;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Scalars;

/// <summary>An integer that fits into a short.</summary>
public readonly struct Int16Codec : IKeyCodec<short>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ScalarSchema(ScalarKind.Int16);

    /// <inheritdoc/>
    public static ElementKind ElementKind => ElementKind.Varint;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TWriter>(ref TWriter writer, short value)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.Int32(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref short value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        int wide = reader.Int32();
        value = (short)wide;
        if (value != wide)
        {
            ScalarFaults.OutOfRange(ref reader, "short");
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteKey<TWriter>(ref TWriter writer, short key)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.KeyInt64(key);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static short ReadKey<TReader>(ref TReader reader, short existing)
        where TReader : struct, IFormatReader, allows ref struct
    {
        long wide = reader.KeyInt64();
        short key = (short)wide;
        if (key != wide)
        {
            ScalarFaults.OutOfRange(ref reader, "short");
        }

        return key;
    }
}
