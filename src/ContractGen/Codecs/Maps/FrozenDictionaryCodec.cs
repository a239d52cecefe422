using System.Collections.Frozen;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Maps;

/// <summary>A frozen dictionary, whose comparer input cannot make collide.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <typeparam name="TValueCodec">The codec of the values.</typeparam>
public readonly struct FrozenDictionaryCodec<TKey, TValue, TKeyCodec, TValueCodec>
    : ICodec<FrozenDictionary<TKey, TValue>>, IMapBuilder<FrozenDictionary<TKey, TValue>, TKey, TValue>
    where TKey : notnull
    where TKeyCodec : IKeyCodec<TKey>
    where TValueCodec : ICodec<TValue>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new MapSchema(TKeyCodec.Schema, TValueCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, FrozenDictionary<TKey, TValue> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        WriteFaults.ThrowIfNull(ref writer, value, "FrozenDictionary");
        EntryWriting.Each<TWriter, TKey, TValue, TKeyCodec, TValueCodec, FrozenDictionary<TKey, TValue>.Enumerator>(
            ref writer, value.Count, value.GetEnumerator());
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref FrozenDictionary<TKey, TValue> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        EntryReading.Map<TReader, FrozenDictionary<TKey, TValue>, TKey, TValue, TKeyCodec, TValueCodec, FrozenDictionaryCodec<TKey, TValue, TKeyCodec, TValueCodec>>(
            ref reader, ref value);

    static FrozenDictionary<TKey, TValue> IMapBuilder<FrozenDictionary<TKey, TValue>, TKey, TValue>.Build(
        FrozenDictionary<TKey, TValue>? existing, ReadOnlySpan<KeyValuePair<TKey, TValue>> entries) =>
        MapFilling.Dictionary(entries).ToFrozenDictionary(KeyComparers<TKey>.Comparer);
}
