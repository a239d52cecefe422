using System.Collections.ObjectModel;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Lists;

/// <summary>A collection; an existing one is cleared and filled through its own methods.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct CollectionCodec<T, TCodec> : ICodec<Collection<T>>, ICollectionBuilder<Collection<T>, T>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ListSchema(TCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Collection<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        ElementWriting.Sequence<TWriter, T, TCodec>(ref writer, value);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref Collection<T> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        ElementReading.Collection<TReader, Collection<T>, T, TCodec, CollectionCodec<T, TCodec>>(ref reader, ref value);

    static Collection<T> ICollectionBuilder<Collection<T>, T>.Build(Collection<T>? existing, ReadOnlySpan<T> elements) =>
        CollectionFilling.Refill(existing ?? new Collection<T>(new List<T>(elements.Length)), elements);

    static Collection<T> ICollectionBuilder<Collection<T>, T>.Append(Collection<T> existing, ReadOnlySpan<T> elements) =>
        CollectionFilling.Append(existing, elements);
}
