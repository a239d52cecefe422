using System.Runtime.CompilerServices;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Scalars;

/// <summary>A uint that Protobuf writes in four bytes, whatever its value.</summary>
public readonly struct FixedUInt32Codec : IKeyCodec<uint>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ScalarSchema(ScalarKind.UInt32, IntegerEncoding.Fixed);

    /// <inheritdoc/>
    public static ElementKind ElementKind => ElementKind.Fixed32;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TWriter>(ref TWriter writer, uint value)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.UInt32(value, IntegerEncoding.Fixed);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref uint value)
        where TReader : struct, IFormatReader, allows ref struct =>
        value = reader.UInt32(IntegerEncoding.Fixed);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteKey<TWriter>(ref TWriter writer, uint key)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.KeyUInt32(key, IntegerEncoding.Fixed);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint ReadKey<TReader>(ref TReader reader, uint existing)
        where TReader : struct, IFormatReader, allows ref struct =>
        reader.KeyUInt32(IntegerEncoding.Fixed);
}
