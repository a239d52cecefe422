using System.Collections.Concurrent;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Lists;

/// <summary>A concurrent queue, first element first; a snapshot of it is written.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct ConcurrentQueueCodec<T, TCodec> : ICodec<ConcurrentQueue<T>>, ICollectionBuilder<ConcurrentQueue<T>, T>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ListSchema(TCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ConcurrentQueue<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        WriteFaults.ThrowIfNull(ref writer, value, "ConcurrentQueue");
        ElementWriting.Span<TWriter, T, TCodec>(ref writer, value.ToArray());
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref ConcurrentQueue<T> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        ElementReading.Collection<TReader, ConcurrentQueue<T>, T, TCodec, ConcurrentQueueCodec<T, TCodec>>(ref reader, ref value);

    static ConcurrentQueue<T> ICollectionBuilder<ConcurrentQueue<T>, T>.Build(ConcurrentQueue<T>? existing, ReadOnlySpan<T> elements)
    {
        ConcurrentQueue<T> queue = existing ?? new ConcurrentQueue<T>();
        queue.Clear();
        return Append(queue, elements);
    }

    private static ConcurrentQueue<T> Append(ConcurrentQueue<T> existing, ReadOnlySpan<T> elements)
    {
        foreach (T element in elements)
        {
            existing.Enqueue(element);
        }

        return existing;
    }

    static ConcurrentQueue<T> ICollectionBuilder<ConcurrentQueue<T>, T>.Append(ConcurrentQueue<T> existing, ReadOnlySpan<T> elements) => Append(existing, elements);
}
