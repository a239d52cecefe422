using System.Runtime.CompilerServices;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Scalars;

/// <summary>A number of 64 bits.</summary>
public readonly struct DoubleCodec : ICodec<double>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ScalarSchema(ScalarKind.Double);

    /// <inheritdoc/>
    public static ElementKind ElementKind => ElementKind.Fixed64;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TWriter>(ref TWriter writer, double value)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.Double(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref double value)
        where TReader : struct, IFormatReader, allows ref struct =>
        value = reader.Double();
}
