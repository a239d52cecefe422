using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Maps;

/// <summary>A sorted dictionary; an existing one keeps its comparer.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <typeparam name="TValueCodec">The codec of the values.</typeparam>
public readonly struct SortedDictionaryCodec<TKey, TValue, TKeyCodec, TValueCodec>
    : ICodec<SortedDictionary<TKey, TValue>>, IMapBuilder<SortedDictionary<TKey, TValue>, TKey, TValue>
    where TKey : notnull
    where TKeyCodec : IKeyCodec<TKey>
    where TValueCodec : ICodec<TValue>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new MapSchema(TKeyCodec.Schema, TValueCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, SortedDictionary<TKey, TValue> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        WriteFaults.ThrowIfNull(ref writer, value, "SortedDictionary");
        EntryWriting.Each<TWriter, TKey, TValue, TKeyCodec, TValueCodec, SortedDictionary<TKey, TValue>.Enumerator>(
            ref writer, value.Count, value.GetEnumerator());
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref SortedDictionary<TKey, TValue> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        EntryReading.Map<TReader, SortedDictionary<TKey, TValue>, TKey, TValue, TKeyCodec, TValueCodec, SortedDictionaryCodec<TKey, TValue, TKeyCodec, TValueCodec>>(
            ref reader, ref value);

    static SortedDictionary<TKey, TValue> IMapBuilder<SortedDictionary<TKey, TValue>, TKey, TValue>.Build(
        SortedDictionary<TKey, TValue>? existing, ReadOnlySpan<KeyValuePair<TKey, TValue>> entries)
    {
        SortedDictionary<TKey, TValue> map = existing ?? [];
        return MapFilling.Refill(map, entries);
    }

    static SortedDictionary<TKey, TValue> IMapBuilder<SortedDictionary<TKey, TValue>, TKey, TValue>.Append(
        SortedDictionary<TKey, TValue> existing, ReadOnlySpan<KeyValuePair<TKey, TValue>> entries) =>
        MapFilling.Append(existing, entries);
}
