using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Lists;

/// <summary>A set. What input fills has a comparer that input cannot make collide; an existing set keeps its own.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct HashSetCodec<T, TCodec> : ICodec<HashSet<T>>, ICollectionBuilder<HashSet<T>, T>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ListSchema(TCodec.Schema, isSet: true);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, HashSet<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        WriteFaults.ThrowIfNull(ref writer, value, "HashSet");
        ElementWriting.Each<TWriter, T, TCodec, HashSet<T>.Enumerator>(ref writer, value.Count, value.GetEnumerator());
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref HashSet<T> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        ElementReading.Collection<TReader, HashSet<T>, T, TCodec, HashSetCodec<T, TCodec>>(ref reader, ref value);

    static HashSet<T> ICollectionBuilder<HashSet<T>, T>.Build(HashSet<T>? existing, ReadOnlySpan<T> elements)
    {
        HashSet<T> set = existing ?? new HashSet<T>(elements.Length, KeyComparers<T>.Comparer);
        set.Clear();
        return Append(set, elements);
    }

    private static HashSet<T> Append(HashSet<T> existing, ReadOnlySpan<T> elements)
    {
        foreach (T element in elements)
        {
            existing.Add(element);
        }

        return existing;
    }

    static HashSet<T> ICollectionBuilder<HashSet<T>, T>.Append(HashSet<T> existing, ReadOnlySpan<T> elements) => Append(existing, elements);
}
