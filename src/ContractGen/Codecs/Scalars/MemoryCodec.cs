using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Scalars;

/// <summary>Bytes, read into an array of their own.</summary>
public readonly struct MemoryCodec : ICodec<Memory<byte>>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ScalarSchema(ScalarKind.Bytes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TWriter>(ref TWriter writer, Memory<byte> value)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.Bytes(value.Span);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref Memory<byte> value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        byte[]? existing = MemoryMarshal.TryGetArray(value, out ArraySegment<byte> segment) && segment.Count == segment.Array!.Length ? segment.Array : null;
        value = reader.Bytes(existing);
    }
}
