using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Lists;

/// <summary>A collection that is only read: read as an array.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct ReadOnlyCollectionInterfaceCodec<T, TCodec> : ICodec<IReadOnlyCollection<T>>, ICollectionBuilder<IReadOnlyCollection<T>, T>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ListSchema(TCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, IReadOnlyCollection<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        ElementWriting.Sequence<TWriter, T, TCodec>(ref writer, value);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref IReadOnlyCollection<T> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        ElementReading.Collection<TReader, IReadOnlyCollection<T>, T, TCodec, ReadOnlyCollectionInterfaceCodec<T, TCodec>>(ref reader, ref value);

    static IReadOnlyCollection<T> ICollectionBuilder<IReadOnlyCollection<T>, T>.Build(IReadOnlyCollection<T>? existing, ReadOnlySpan<T> elements) =>
        CollectionFilling.Array(existing, elements);
}
