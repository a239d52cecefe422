using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Lists;

/// <summary>A linked list.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct LinkedListCodec<T, TCodec> : ICodec<LinkedList<T>>, ICollectionBuilder<LinkedList<T>, T>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ListSchema(TCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, LinkedList<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        WriteFaults.ThrowIfNull(ref writer, value, "LinkedList");
        ElementWriting.Each<TWriter, T, TCodec, LinkedList<T>.Enumerator>(ref writer, value.Count, value.GetEnumerator());
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref LinkedList<T> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        ElementReading.Collection<TReader, LinkedList<T>, T, TCodec, LinkedListCodec<T, TCodec>>(ref reader, ref value);

    static LinkedList<T> ICollectionBuilder<LinkedList<T>, T>.Build(LinkedList<T>? existing, ReadOnlySpan<T> elements) =>
        CollectionFilling.Refill(existing ?? new LinkedList<T>(), elements);

    static LinkedList<T> ICollectionBuilder<LinkedList<T>, T>.Append(LinkedList<T> existing, ReadOnlySpan<T> elements) =>
        CollectionFilling.Append(existing, elements);
}
