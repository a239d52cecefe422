using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Lists;

/// <summary>A sorted set; an existing one keeps its comparer.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct SortedSetCodec<T, TCodec> : ICodec<SortedSet<T>>, ICollectionBuilder<SortedSet<T>, T>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ListSchema(TCodec.Schema, isSet: true);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, SortedSet<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        WriteFaults.ThrowIfNull(ref writer, value, "SortedSet");
        ElementWriting.Each<TWriter, T, TCodec, SortedSet<T>.Enumerator>(ref writer, value.Count, value.GetEnumerator());
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref SortedSet<T> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        ElementReading.Collection<TReader, SortedSet<T>, T, TCodec, SortedSetCodec<T, TCodec>>(ref reader, ref value);

    static SortedSet<T> ICollectionBuilder<SortedSet<T>, T>.Build(SortedSet<T>? existing, ReadOnlySpan<T> elements) =>
        CollectionFilling.Refill(existing ?? [], elements);

    static SortedSet<T> ICollectionBuilder<SortedSet<T>, T>.Append(SortedSet<T> existing, ReadOnlySpan<T> elements) =>
        CollectionFilling.Append(existing, elements);
}
