using System.Runtime.CompilerServices;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Scalars;

/// <summary>true or false.</summary>
public readonly struct BooleanCodec : IKeyCodec<bool>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ScalarSchema(ScalarKind.Boolean);

    /// <inheritdoc/>
    public static ElementKind ElementKind => ElementKind.Varint;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TWriter>(ref TWriter writer, bool value)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.Boolean(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref bool value)
        where TReader : struct, IFormatReader, allows ref struct =>
        value = reader.Boolean();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteKey<TWriter>(ref TWriter writer, bool key)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.KeyBoolean(key);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ReadKey<TReader>(ref TReader reader, bool existing)
        where TReader : struct, IFormatReader, allows ref struct =>
        reader.KeyBoolean();
}
