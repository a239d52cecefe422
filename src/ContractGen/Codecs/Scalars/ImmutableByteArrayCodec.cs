using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Scalars;

/// <summary>Bytes that never change. The default array is written as an empty one.</summary>
public readonly struct ImmutableByteArrayCodec : ICodec<ImmutableArray<byte>>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ScalarSchema(ScalarKind.Bytes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TWriter>(ref TWriter writer, ImmutableArray<byte> value)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.Bytes(value.AsSpan());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref ImmutableArray<byte> value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        byte[]? existing = ImmutableCollectionsMarshal.AsArray(value);
        value = ImmutableCollectionsMarshal.AsImmutableArray(reader.Bytes(existing));
    }
}
