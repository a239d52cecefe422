using System.Collections.Immutable;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Lists;

/// <summary>An immutable sorted set.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct ImmutableSortedSetCodec<T, TCodec> : ICodec<ImmutableSortedSet<T>>, ICollectionBuilder<ImmutableSortedSet<T>, T>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ListSchema(TCodec.Schema, isSet: true);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ImmutableSortedSet<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        WriteFaults.ThrowIfNull(ref writer, value, "ImmutableSortedSet");
        ElementWriting.Each<TWriter, T, TCodec, ImmutableSortedSet<T>.Enumerator>(ref writer, value.Count, value.GetEnumerator());
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref ImmutableSortedSet<T> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        ElementReading.Collection<TReader, ImmutableSortedSet<T>, T, TCodec, ImmutableSortedSetCodec<T, TCodec>>(ref reader, ref value);

    static ImmutableSortedSet<T> ICollectionBuilder<ImmutableSortedSet<T>, T>.Build(ImmutableSortedSet<T>? existing, ReadOnlySpan<T> elements) =>
        ImmutableSortedSet.Create(elements);

    static ImmutableSortedSet<T> ICollectionBuilder<ImmutableSortedSet<T>, T>.Append(ImmutableSortedSet<T> existing, ReadOnlySpan<T> elements) =>
        CollectionFilling.Append(existing.ToBuilder(), elements).ToImmutable();
}
