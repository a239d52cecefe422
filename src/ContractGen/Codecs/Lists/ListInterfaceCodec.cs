using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Lists;

/// <summary>A list behind its interface: read as <see cref="List{T}"/>; an existing one that can change is filled.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct ListInterfaceCodec<T, TCodec> : ICodec<IList<T>>, ICollectionBuilder<IList<T>, T>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ListSchema(TCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, IList<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        ElementWriting.Sequence<TWriter, T, TCodec>(ref writer, value);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref IList<T> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        ElementReading.Collection<TReader, IList<T>, T, TCodec, ListInterfaceCodec<T, TCodec>>(ref reader, ref value);

    static IList<T> ICollectionBuilder<IList<T>, T>.Build(IList<T>? existing, ReadOnlySpan<T> elements) =>
        existing is null or { IsReadOnly: true } ? CollectionFilling.List(elements) : CollectionFilling.Refill(existing, elements);

    static IList<T>? ICollectionBuilder<IList<T>, T>.Append(IList<T> existing, ReadOnlySpan<T> elements) =>
        existing.IsReadOnly ? null : CollectionFilling.Append(existing, elements);
}
