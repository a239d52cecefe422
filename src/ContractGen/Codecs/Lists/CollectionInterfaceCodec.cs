using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Lists;

/// <summary>A collection behind its interface: read as <see cref="List{T}"/>; an existing one that can change is filled.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct CollectionInterfaceCodec<T, TCodec> : ICodec<ICollection<T>>, ICollectionBuilder<ICollection<T>, T>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ListSchema(TCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ICollection<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        ElementWriting.Sequence<TWriter, T, TCodec>(ref writer, value);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref ICollection<T> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        ElementReading.Collection<TReader, ICollection<T>, T, TCodec, CollectionInterfaceCodec<T, TCodec>>(ref reader, ref value);

    static ICollection<T> ICollectionBuilder<ICollection<T>, T>.Build(ICollection<T>? existing, ReadOnlySpan<T> elements) =>
        existing is null or { IsReadOnly: true } ? CollectionFilling.List(elements) : CollectionFilling.Refill(existing, elements);

    static ICollection<T>? ICollectionBuilder<ICollection<T>, T>.Append(ICollection<T> existing, ReadOnlySpan<T> elements) =>
        existing.IsReadOnly ? null : CollectionFilling.Append(existing, elements);
}
