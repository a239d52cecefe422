using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Maps;

/// <summary>A dictionary that is only read: read as <see cref="Dictionary{TKey, TValue}"/>, whose comparer input cannot make collide.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <typeparam name="TValueCodec">The codec of the values.</typeparam>
public readonly struct ReadOnlyDictionaryCodec<TKey, TValue, TKeyCodec, TValueCodec>
    : ICodec<IReadOnlyDictionary<TKey, TValue>>, IMapBuilder<IReadOnlyDictionary<TKey, TValue>, TKey, TValue>
    where TKey : notnull
    where TKeyCodec : IKeyCodec<TKey>
    where TValueCodec : ICodec<TValue>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new MapSchema(TKeyCodec.Schema, TValueCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, IReadOnlyDictionary<TKey, TValue> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        WriteFaults.ThrowIfNull(ref writer, value, "IReadOnlyDictionary");
        EntryWriting.Entries<TWriter, TKey, TValue, TKeyCodec, TValueCodec>(ref writer, value, value.Count);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref IReadOnlyDictionary<TKey, TValue> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        EntryReading.Map<TReader, IReadOnlyDictionary<TKey, TValue>, TKey, TValue, TKeyCodec, TValueCodec, ReadOnlyDictionaryCodec<TKey, TValue, TKeyCodec, TValueCodec>>(
            ref reader, ref value);

    static IReadOnlyDictionary<TKey, TValue> IMapBuilder<IReadOnlyDictionary<TKey, TValue>, TKey, TValue>.Build(
        IReadOnlyDictionary<TKey, TValue>? existing, ReadOnlySpan<KeyValuePair<TKey, TValue>> entries) =>
        MapFilling.Dictionary(entries);
}
