using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Maps;

/// <summary>A dictionary. What input fills has a comparer that input cannot make collide; an existing one keeps its own.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <typeparam name="TValueCodec">The codec of the values.</typeparam>
public readonly struct DictionaryCodec<TKey, TValue, TKeyCodec, TValueCodec>
    : ICodec<Dictionary<TKey, TValue>>, IMapBuilder<Dictionary<TKey, TValue>, TKey, TValue>
    where TKey : notnull
    where TKeyCodec : IKeyCodec<TKey>
    where TValueCodec : ICodec<TValue>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new MapSchema(TKeyCodec.Schema, TValueCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Dictionary<TKey, TValue> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        WriteFaults.ThrowIfNull(ref writer, value, "Dictionary");
        EntryWriting.Each<TWriter, TKey, TValue, TKeyCodec, TValueCodec, Dictionary<TKey, TValue>.Enumerator>(
            ref writer, value.Count, value.GetEnumerator());
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref Dictionary<TKey, TValue> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        EntryReading.Map<TReader, Dictionary<TKey, TValue>, TKey, TValue, TKeyCodec, TValueCodec, DictionaryCodec<TKey, TValue, TKeyCodec, TValueCodec>>(
            ref reader, ref value);

    static Dictionary<TKey, TValue> IMapBuilder<Dictionary<TKey, TValue>, TKey, TValue>.Build(
        Dictionary<TKey, TValue>? existing, ReadOnlySpan<KeyValuePair<TKey, TValue>> entries)
    {
        Dictionary<TKey, TValue> map = existing ?? new Dictionary<TKey, TValue>(entries.Length, KeyComparers<TKey>.Comparer);
        map.Clear();
        return Append(map, entries);
    }

    private static Dictionary<TKey, TValue> Append(Dictionary<TKey, TValue> existing, ReadOnlySpan<KeyValuePair<TKey, TValue>> entries)
    {
        foreach (KeyValuePair<TKey, TValue> entry in entries)
        {
            existing[entry.Key] = entry.Value;
        }

        return existing;
    }

    static Dictionary<TKey, TValue> IMapBuilder<Dictionary<TKey, TValue>, TKey, TValue>.Append(
        Dictionary<TKey, TValue> existing, ReadOnlySpan<KeyValuePair<TKey, TValue>> entries) => Append(existing, entries);
}
