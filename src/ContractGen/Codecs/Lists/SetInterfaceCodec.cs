using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Lists;

/// <summary>A set behind its interface: read as <see cref="HashSet{T}"/>; an existing one that can change is filled.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct SetInterfaceCodec<T, TCodec> : ICodec<ISet<T>>, ICollectionBuilder<ISet<T>, T>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ListSchema(TCodec.Schema, isSet: true);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ISet<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        ElementWriting.Sequence<TWriter, T, TCodec>(ref writer, value);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref ISet<T> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        ElementReading.Collection<TReader, ISet<T>, T, TCodec, SetInterfaceCodec<T, TCodec>>(ref reader, ref value);

    static ISet<T> ICollectionBuilder<ISet<T>, T>.Build(ISet<T>? existing, ReadOnlySpan<T> elements) =>
        existing is null or { IsReadOnly: true } ? CollectionFilling.Set(elements) : CollectionFilling.Refill(existing, elements);

    static ISet<T>? ICollectionBuilder<ISet<T>, T>.Append(ISet<T> existing, ReadOnlySpan<T> elements) =>
        existing.IsReadOnly ? null : CollectionFilling.Append(existing, elements);
}
