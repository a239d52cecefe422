using System.Runtime.CompilerServices;
using ContractGen.Formats;

namespace ContractGen.Codecs.Scalars;

/// <summary>A uint that Protobuf writes in four bytes, whatever its value.</summary>
public readonly struct FixedUInt32Codec : ICodec<uint>
{
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
}
