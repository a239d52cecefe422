using System.Collections.Immutable;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Maps;

/// <summary>An immutable sorted dictionary.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <typeparam name="TValueCodec">The codec of the values.</typeparam>
public readonly struct ImmutableSortedDictionaryCodec<TKey, TValue, TKeyCodec, TValueCodec>
    : ICodec<ImmutableSortedDictionary<TKey, TValue>>, IMapBuilder<ImmutableSortedDictionary<TKey, TValue>, TKey, TValue>
    where TKey : notnull
    where TKeyCodec : IKeyCodec<TKey>
    where TValueCodec : ICodec<TValue>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new MapSchema(TKeyCodec.Schema, TValueCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ImmutableSortedDictionary<TKey, TValue> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        WriteFaults.ThrowIfNull(ref writer, value, "ImmutableSortedDictionary");
        EntryWriting.Each<TWriter, TKey, TValue, TKeyCodec, TValueCodec, ImmutableSortedDictionary<TKey, TValue>.Enumerator>(
            ref writer, value.Count, value.GetEnumerator());
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref ImmutableSortedDictionary<TKey, TValue> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        EntryReading.Map<TReader, ImmutableSortedDictionary<TKey, TValue>, TKey, TValue, TKeyCodec, TValueCodec, ImmutableSortedDictionaryCodec<TKey, TValue, TKeyCodec, TValueCodec>>(
            ref reader, ref value);

    static ImmutableSortedDictionary<TKey, TValue> IMapBuilder<ImmutableSortedDictionary<TKey, TValue>, TKey, TValue>.Build(
        ImmutableSortedDictionary<TKey, TValue>? existing, ReadOnlySpan<KeyValuePair<TKey, TValue>> entries)
    {
        ImmutableSortedDictionary<TKey, TValue>.Builder builder = ImmutableSortedDictionary.CreateBuilder<TKey, TValue>();
        return MapFilling.Refill(builder, entries).ToImmutable();
    }

    static ImmutableSortedDictionary<TKey, TValue> IMapBuilder<ImmutableSortedDictionary<TKey, TValue>, TKey, TValue>.Append(
        ImmutableSortedDictionary<TKey, TValue> existing, ReadOnlySpan<KeyValuePair<TKey, TValue>> entries) =>
        MapFilling.Append(existing.ToBuilder(), entries).ToImmutable();
}
