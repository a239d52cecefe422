using System.Runtime.CompilerServices;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Scalars;

/// <summary>An int that Protobuf writes as sint32, short for either sign.</summary>
public readonly struct ZigZagInt32Codec : IKeyCodec<int>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ScalarSchema(ScalarKind.Int32, IntegerEncoding.ZigZag);

    /// <inheritdoc/>
    public static ElementKind ElementKind => ElementKind.Varint;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TWriter>(ref TWriter writer, int value)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.Int32(value, IntegerEncoding.ZigZag);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref int value)
        where TReader : struct, IFormatReader, allows ref struct =>
        value = reader.Int32(IntegerEncoding.ZigZag);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteKey<TWriter>(ref TWriter writer, int key)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.KeyInt32(key, IntegerEncoding.ZigZag);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ReadKey<TReader>(ref TReader reader, int existing)
        where TReader : struct, IFormatReader, allows ref struct =>
        reader.KeyInt32(IntegerEncoding.ZigZag);
}
