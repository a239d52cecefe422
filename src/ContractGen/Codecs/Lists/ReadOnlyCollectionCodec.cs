using System.Collections.ObjectModel;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Lists;

/// <summary>A read-only collection over an array.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct ReadOnlyCollectionCodec<T, TCodec> : ICodec<ReadOnlyCollection<T>>, ICollectionBuilder<ReadOnlyCollection<T>, T>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ListSchema(TCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ReadOnlyCollection<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        ElementWriting.Sequence<TWriter, T, TCodec>(ref writer, value);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref ReadOnlyCollection<T> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        ElementReading.Collection<TReader, ReadOnlyCollection<T>, T, TCodec, ReadOnlyCollectionCodec<T, TCodec>>(ref reader, ref value);

    static ReadOnlyCollection<T> ICollectionBuilder<ReadOnlyCollection<T>, T>.Build(ReadOnlyCollection<T>? existing, ReadOnlySpan<T> elements) =>
        new ReadOnlyCollection<T>(elements.ToArray());
}
