using System.Collections.Immutable;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Maps;

/// <summary>An immutable dictionary, whose comparer input cannot make collide.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <typeparam name="TValueCodec">The codec of the values.</typeparam>
public readonly struct ImmutableDictionaryCodec<TKey, TValue, TKeyCodec, TValueCodec>
    : ICodec<ImmutableDictionary<TKey, TValue>>, IMapBuilder<ImmutableDictionary<TKey, TValue>, TKey, TValue>
    where TKey : notnull
    where TKeyCodec : IKeyCodec<TKey>
    where TValueCodec : ICodec<TValue>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new MapSchema(TKeyCodec.Schema, TValueCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ImmutableDictionary<TKey, TValue> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        WriteFaults.ThrowIfNull(ref writer, value, "ImmutableDictionary");
        EntryWriting.Each<TWriter, TKey, TValue, TKeyCodec, TValueCodec, ImmutableDictionary<TKey, TValue>.Enumerator>(
            ref writer, value.Count, value.GetEnumerator());
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref ImmutableDictionary<TKey, TValue> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        EntryReading.Map<TReader, ImmutableDictionary<TKey, TValue>, TKey, TValue, TKeyCodec, TValueCodec, ImmutableDictionaryCodec<TKey, TValue, TKeyCodec, TValueCodec>>(
            ref reader, ref value);

    static ImmutableDictionary<TKey, TValue> IMapBuilder<ImmutableDictionary<TKey, TValue>, TKey, TValue>.Build(
        ImmutableDictionary<TKey, TValue>? existing, ReadOnlySpan<KeyValuePair<TKey, TValue>> entries)
    {
        ImmutableDictionary<TKey, TValue>.Builder builder = ImmutableDictionary.CreateBuilder<TKey, TValue>(KeyComparers<TKey>.Comparer);
        return MapFilling.Refill(builder, entries).ToImmutable();
    }

    static ImmutableDictionary<TKey, TValue> IMapBuilder<ImmutableDictionary<TKey, TValue>, TKey, TValue>.Append(
        ImmutableDictionary<TKey, TValue> existing, ReadOnlySpan<KeyValuePair<TKey, TValue>> entries) =>
        MapFilling.Append(existing.ToBuilder(), entries).ToImmutable();
}
