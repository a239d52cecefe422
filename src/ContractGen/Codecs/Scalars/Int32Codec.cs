using System.Runtime.CompilerServices;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Scalars;

/// <summary>An integer that fits into an int.</summary>
public readonly struct Int32Codec : IKeyCodec<int>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ScalarSchema(ScalarKind.Int32);

    /// <inheritdoc/>
    public static ElementKind ElementKind => ElementKind.Varint;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TWriter>(ref TWriter writer, int value)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.Int32(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref int value)
        where TReader : struct, IFormatReader, allows ref struct =>
        value = reader.Int32();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteKey<TWriter>(ref TWriter writer, int key)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.KeyInt32(key);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ReadKey<TReader>(ref TReader reader, int existing)
        where TReader : struct, IFormatReader, allows ref struct =>
        reader.KeyInt32();
}
