using System.Runtime.CompilerServices;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Scalars;

/// <summary>An integer that fits into a long.</summary>
public readonly struct Int64Codec : IKeyCodec<long>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ScalarSchema(ScalarKind.Int64);

    /// <inheritdoc/>
    public static ElementKind ElementKind => ElementKind.Varint;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TWriter>(ref TWriter writer, long value)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.Int64(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref long value)
        where TReader : struct, IFormatReader, allows ref struct =>
        value = reader.Int64();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteKey<TWriter>(ref TWriter writer, long key)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.KeyInt64(key);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long ReadKey<TReader>(ref TReader reader, long existing)
        where TReader : struct, IFormatReader, allows ref struct =>
        reader.KeyInt64();
}
