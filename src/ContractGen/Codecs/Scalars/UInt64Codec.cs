using System.Runtime.CompilerServices;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Scalars;

/// <summary>An integer that fits into a ulong.</summary>
public readonly struct UInt64Codec : IKeyCodec<ulong>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ScalarSchema(ScalarKind.UInt64);

    /// <inheritdoc/>
    public static ElementKind ElementKind => ElementKind.Varint;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TWriter>(ref TWriter writer, ulong value)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.UInt64(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref ulong value)
        where TReader : struct, IFormatReader, allows ref struct =>
        value = reader.UInt64();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteKey<TWriter>(ref TWriter writer, ulong key)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.KeyUInt64(key);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ReadKey<TReader>(ref TReader reader, ulong existing)
        where TReader : struct, IFormatReader, allows ref struct =>
        reader.KeyUInt64();
}
