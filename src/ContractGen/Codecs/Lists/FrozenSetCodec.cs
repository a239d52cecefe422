using System.Collections.Frozen;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Lists;

/// <summary>A frozen set, whose comparer input cannot make collide.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct FrozenSetCodec<T, TCodec> : ICodec<FrozenSet<T>>, ICollectionBuilder<FrozenSet<T>, T>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ListSchema(TCodec.Schema, isSet: true);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, FrozenSet<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        WriteFaults.ThrowIfNull(ref writer, value, "FrozenSet");
        ElementWriting.Span<TWriter, T, TCodec>(ref writer, value.Items.AsSpan());
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref FrozenSet<T> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        ElementReading.Collection<TReader, FrozenSet<T>, T, TCodec, FrozenSetCodec<T, TCodec>>(ref reader, ref value);

    static FrozenSet<T> ICollectionBuilder<FrozenSet<T>, T>.Build(FrozenSet<T>? existing, ReadOnlySpan<T> elements) =>
        FrozenSet.Create(KeyComparers<T>.Comparer, elements);
}
