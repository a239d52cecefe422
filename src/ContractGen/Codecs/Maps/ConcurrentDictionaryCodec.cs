using System.Collections.Concurrent;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Maps;

/// <summary>A concurrent dictionary; a snapshot of it is written. What input fills has a comparer that input cannot make collide; an existing one keeps its own.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <typeparam name="TValueCodec">The codec of the values.</typeparam>
public readonly struct ConcurrentDictionaryCodec<TKey, TValue, TKeyCodec, TValueCodec>
    : ICodec<ConcurrentDictionary<TKey, TValue>>, IMapBuilder<ConcurrentDictionary<TKey, TValue>, TKey, TValue>
    where TKey : notnull
    where TKeyCodec : IKeyCodec<TKey>
    where TValueCodec : ICodec<TValue>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new MapSchema(TKeyCodec.Schema, TValueCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ConcurrentDictionary<TKey, TValue> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        WriteFaults.ThrowIfNull(ref writer, value, "ConcurrentDictionary");
        KeyValuePair<TKey, TValue>[] snapshot = value.ToArray();
        EntryWriting.Entries<TWriter, TKey, TValue, TKeyCodec, TValueCodec>(ref writer, snapshot, snapshot.Length);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref ConcurrentDictionary<TKey, TValue> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        EntryReading.Map<TReader, ConcurrentDictionary<TKey, TValue>, TKey, TValue, TKeyCodec, TValueCodec, ConcurrentDictionaryCodec<TKey, TValue, TKeyCodec, TValueCodec>>(
            ref reader, ref value);

    static ConcurrentDictionary<TKey, TValue> IMapBuilder<ConcurrentDictionary<TKey, TValue>, TKey, TValue>.Build(
        ConcurrentDictionary<TKey, TValue>? existing, ReadOnlySpan<KeyValuePair<TKey, TValue>> entries)
    {
        ConcurrentDictionary<TKey, TValue> map = existing ?? new ConcurrentDictionary<TKey, TValue>(KeyComparers<TKey>.Comparer);
        return MapFilling.Refill(map, entries);
    }

    static ConcurrentDictionary<TKey, TValue> IMapBuilder<ConcurrentDictionary<TKey, TValue>, TKey, TValue>.Append(
        ConcurrentDictionary<TKey, TValue> existing, ReadOnlySpan<KeyValuePair<TKey, TValue>> entries) =>
        MapFilling.Append(existing, entries);
}
