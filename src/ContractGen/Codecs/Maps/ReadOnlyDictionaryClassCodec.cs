using System.Collections.ObjectModel;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Maps;

/// <summary>A read-only dictionary over one whose comparer input cannot make collide.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <typeparam name="TValueCodec">The codec of the values.</typeparam>
public readonly struct ReadOnlyDictionaryClassCodec<TKey, TValue, TKeyCodec, TValueCodec>
    : ICodec<ReadOnlyDictionary<TKey, TValue>>, IMapBuilder<ReadOnlyDictionary<TKey, TValue>, TKey, TValue>
    where TKey : notnull
    where TKeyCodec : IKeyCodec<TKey>
    where TValueCodec : ICodec<TValue>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new MapSchema(TKeyCodec.Schema, TValueCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ReadOnlyDictionary<TKey, TValue> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        WriteFaults.ThrowIfNull(ref writer, value, "ReadOnlyDictionary");
        EntryWriting.Entries<TWriter, TKey, TValue, TKeyCodec, TValueCodec>(ref writer, value, value.Count);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref ReadOnlyDictionary<TKey, TValue> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        EntryReading.Map<TReader, ReadOnlyDictionary<TKey, TValue>, TKey, TValue, TKeyCodec, TValueCodec, ReadOnlyDictionaryClassCodec<TKey, TValue, TKeyCodec, TValueCodec>>(
            ref reader, ref value);

    static ReadOnlyDictionary<TKey, TValue> IMapBuilder<ReadOnlyDictionary<TKey, TValue>, TKey, TValue>.Build(
        ReadOnlyDictionary<TKey, TValue>? existing, ReadOnlySpan<KeyValuePair<TKey, TValue>> entries) =>
        new ReadOnlyDictionary<TKey, TValue>(MapFilling.Dictionary(entries));
}
