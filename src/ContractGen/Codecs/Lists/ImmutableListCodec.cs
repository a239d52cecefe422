using System.Collections.Immutable;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Lists;

/// <summary>An immutable list.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct ImmutableListCodec<T, TCodec> : ICodec<ImmutableList<T>>, ICollectionBuilder<ImmutableList<T>, T>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ListSchema(TCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ImmutableList<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        WriteFaults.ThrowIfNull(ref writer, value, "ImmutableList");
        ElementWriting.Each<TWriter, T, TCodec, ImmutableList<T>.Enumerator>(ref writer, value.Count, value.GetEnumerator());
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref ImmutableList<T> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        ElementReading.Collection<TReader, ImmutableList<T>, T, TCodec, ImmutableListCodec<T, TCodec>>(ref reader, ref value);

    static ImmutableList<T> ICollectionBuilder<ImmutableList<T>, T>.Build(ImmutableList<T>? existing, ReadOnlySpan<T> elements) =>
        ImmutableList.Create(elements);

    static ImmutableList<T> ICollectionBuilder<ImmutableList<T>, T>.Append(ImmutableList<T> existing, ReadOnlySpan<T> elements) =>
        CollectionFilling.Append(existing.ToBuilder(), elements).ToImmutable();
}
