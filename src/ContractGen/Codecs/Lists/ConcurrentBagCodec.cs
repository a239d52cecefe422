using System.Collections.Concurrent;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Lists;

/// <summary>A concurrent bag; a snapshot of it is written, in no particular order.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct ConcurrentBagCodec<T, TCodec> : ICodec<ConcurrentBag<T>>, ICollectionBuilder<ConcurrentBag<T>, T>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ListSchema(TCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ConcurrentBag<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        WriteFaults.ThrowIfNull(ref writer, value, "ConcurrentBag");
        ElementWriting.Span<TWriter, T, TCodec>(ref writer, value.ToArray());
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref ConcurrentBag<T> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        ElementReading.Collection<TReader, ConcurrentBag<T>, T, TCodec, ConcurrentBagCodec<T, TCodec>>(ref reader, ref value);

    static ConcurrentBag<T> ICollectionBuilder<ConcurrentBag<T>, T>.Build(ConcurrentBag<T>? existing, ReadOnlySpan<T> elements)
    {
        ConcurrentBag<T> bag = existing ?? [];
        bag.Clear();
        return Append(bag, elements);
    }

    private static ConcurrentBag<T> Append(ConcurrentBag<T> existing, ReadOnlySpan<T> elements)
    {
        foreach (T element in elements)
        {
            existing.Add(element);
        }

        return existing;
    }

    static ConcurrentBag<T> ICollectionBuilder<ConcurrentBag<T>, T>.Append(ConcurrentBag<T> existing, ReadOnlySpan<T> elements) => Append(existing, elements);
}
