using System.Collections.ObjectModel;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Lists;

/// <summary>An observable collection; an existing one raises its events while it is filled.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct ObservableCollectionCodec<T, TCodec> : ICodec<ObservableCollection<T>>, ICollectionBuilder<ObservableCollection<T>, T>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ListSchema(TCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ObservableCollection<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        ElementWriting.Sequence<TWriter, T, TCodec>(ref writer, value);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref ObservableCollection<T> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        ElementReading.Collection<TReader, ObservableCollection<T>, T, TCodec, ObservableCollectionCodec<T, TCodec>>(ref reader, ref value);

    static ObservableCollection<T> ICollectionBuilder<ObservableCollection<T>, T>.Build(ObservableCollection<T>? existing, ReadOnlySpan<T> elements) =>
        CollectionFilling.Refill(existing ?? [], elements);

    static ObservableCollection<T> ICollectionBuilder<ObservableCollection<T>, T>.Append(ObservableCollection<T> existing, ReadOnlySpan<T> elements) =>
        CollectionFilling.Append(existing, elements);
}
