using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Maps;

/// <summary>A dictionary behind its interface: read as <see cref="Dictionary{TKey, TValue}"/>; an existing one that can change is filled. What input fills has a comparer that input cannot make collide; an existing one keeps its own.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <typeparam name="TValueCodec">The codec of the values.</typeparam>
public readonly struct DictionaryInterfaceCodec<TKey, TValue, TKeyCodec, TValueCodec>
    : ICodec<IDictionary<TKey, TValue>>, IMapBuilder<IDictionary<TKey, TValue>, TKey, TValue>
    where TKey : notnull
    where TKeyCodec : IKeyCodec<TKey>
    where TValueCodec : ICodec<TValue>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new MapSchema(TKeyCodec.Schema, TValueCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, IDictionary<TKey, TValue> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        WriteFaults.ThrowIfNull(ref writer, value, "IDictionary");
        EntryWriting.Entries<TWriter, TKey, TValue, TKeyCodec, TValueCodec>(ref writer, value, value.Count);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref IDictionary<TKey, TValue> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        EntryReading.Map<TReader, IDictionary<TKey, TValue>, TKey, TValue, TKeyCodec, TValueCodec, DictionaryInterfaceCodec<TKey, TValue, TKeyCodec, TValueCodec>>(
            ref reader, ref value);

    static IDictionary<TKey, TValue> IMapBuilder<IDictionary<TKey, TValue>, TKey, TValue>.Build(
        IDictionary<TKey, TValue>? existing, ReadOnlySpan<KeyValuePair<TKey, TValue>> entries) =>
        existing is null or { IsReadOnly: true } ? MapFilling.Dictionary(entries) : MapFilling.Refill(existing, entries);

    static IDictionary<TKey, TValue>? IMapBuilder<IDictionary<TKey, TValue>, TKey, TValue>.Append(
        IDictionary<TKey, TValue> existing, ReadOnlySpan<KeyValuePair<TKey, TValue>> entries) =>
        existing.IsReadOnly ? null : MapFilling.Append(existing, entries);
}
