using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Lists;

/// <summary>A sequence: written in one pass, read as an array.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct EnumerableCodec<T, TCodec> : ICodec<IEnumerable<T>>, ICollectionBuilder<IEnumerable<T>, T>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ListSchema(TCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, IEnumerable<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        ElementWriting.Sequence<TWriter, T, TCodec>(ref writer, value);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref IEnumerable<T> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        ElementReading.Collection<TReader, IEnumerable<T>, T, TCodec, EnumerableCodec<T, TCodec>>(ref reader, ref value);

    static IEnumerable<T> ICollectionBuilder<IEnumerable<T>, T>.Build(IEnumerable<T>? existing, ReadOnlySpan<T> elements) =>
        CollectionFilling.Array(existing, elements);
}
