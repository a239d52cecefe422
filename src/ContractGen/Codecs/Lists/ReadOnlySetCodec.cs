using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Lists;

/// <summary>A set that is only read: read as <see cref="HashSet{T}"/>, whose comparer input cannot make collide.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct ReadOnlySetCodec<T, TCodec> : ICodec<IReadOnlySet<T>>, ICollectionBuilder<IReadOnlySet<T>, T>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ListSchema(TCodec.Schema, isSet: true);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, IReadOnlySet<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        ElementWriting.Sequence<TWriter, T, TCodec>(ref writer, value);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref IReadOnlySet<T> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        ElementReading.Collection<TReader, IReadOnlySet<T>, T, TCodec, ReadOnlySetCodec<T, TCodec>>(ref reader, ref value);

    static IReadOnlySet<T> ICollectionBuilder<IReadOnlySet<T>, T>.Build(IReadOnlySet<T>? existing, ReadOnlySpan<T> elements) =>
        CollectionFilling.Set(elements);
}
