using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Lists;

/// <summary>A queue, first element first.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct QueueCodec<T, TCodec> : ICodec<Queue<T>>, ICollectionBuilder<Queue<T>, T>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ListSchema(TCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Queue<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        WriteFaults.ThrowIfNull(ref writer, value, "Queue");
        ElementWriting.Each<TWriter, T, TCodec, Queue<T>.Enumerator>(ref writer, value.Count, value.GetEnumerator());
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref Queue<T> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        ElementReading.Collection<TReader, Queue<T>, T, TCodec, QueueCodec<T, TCodec>>(ref reader, ref value);

    static Queue<T> ICollectionBuilder<Queue<T>, T>.Build(Queue<T>? existing, ReadOnlySpan<T> elements)
    {
        Queue<T> queue = existing ?? new Queue<T>(elements.Length);
        queue.Clear();
        return Append(queue, elements);
    }

    private static Queue<T> Append(Queue<T> existing, ReadOnlySpan<T> elements)
    {
        foreach (T element in elements)
        {
            existing.Enqueue(element);
        }

        return existing;
    }

    static Queue<T> ICollectionBuilder<Queue<T>, T>.Append(Queue<T> existing, ReadOnlySpan<T> elements) => Append(existing, elements);
}
