using System.Collections.Immutable;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Lists;

/// <summary>An immutable set, whose comparer input cannot make collide.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct ImmutableHashSetCodec<T, TCodec> : ICodec<ImmutableHashSet<T>>, ICollectionBuilder<ImmutableHashSet<T>, T>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ListSchema(TCodec.Schema, isSet: true);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ImmutableHashSet<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        WriteFaults.ThrowIfNull(ref writer, value, "ImmutableHashSet");
        ElementWriting.Each<TWriter, T, TCodec, ImmutableHashSet<T>.Enumerator>(ref writer, value.Count, value.GetEnumerator());
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref ImmutableHashSet<T> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        ElementReading.Collection<TReader, ImmutableHashSet<T>, T, TCodec, ImmutableHashSetCodec<T, TCodec>>(ref reader, ref value);

    static ImmutableHashSet<T> ICollectionBuilder<ImmutableHashSet<T>, T>.Build(ImmutableHashSet<T>? existing, ReadOnlySpan<T> elements) =>
        ImmutableHashSet.Create(KeyComparers<T>.Comparer, elements);

    static ImmutableHashSet<T> ICollectionBuilder<ImmutableHashSet<T>, T>.Append(ImmutableHashSet<T> existing, ReadOnlySpan<T> elements) =>
        CollectionFilling.Append(existing.ToBuilder(), elements).ToImmutable();
}
