using System.Collections.Immutable;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Lists;

/// <summary>An immutable queue, first element first.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct ImmutableQueueCodec<T, TCodec> : ICodec<ImmutableQueue<T>>, ICollectionBuilder<ImmutableQueue<T>, T>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ListSchema(TCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ImmutableQueue<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        ElementWriting.Sequence<TWriter, T, TCodec>(ref writer, value);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref ImmutableQueue<T> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        ElementReading.Collection<TReader, ImmutableQueue<T>, T, TCodec, ImmutableQueueCodec<T, TCodec>>(ref reader, ref value);

    static ImmutableQueue<T> ICollectionBuilder<ImmutableQueue<T>, T>.Build(ImmutableQueue<T>? existing, ReadOnlySpan<T> elements) =>
        ImmutableQueue.Create(elements);

    static ImmutableQueue<T> ICollectionBuilder<ImmutableQueue<T>, T>.Append(ImmutableQueue<T> existing, ReadOnlySpan<T> elements)
    {
        foreach (T element in elements)
        {
            existing = existing.Enqueue(element);
        }

        return existing;
    }
}
