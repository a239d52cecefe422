using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Maps;

/// <summary>A sorted list of keys and values; an existing one keeps its comparer.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <typeparam name="TValueCodec">The codec of the values.</typeparam>
public readonly struct SortedListCodec<TKey, TValue, TKeyCodec, TValueCodec>
    : ICodec<SortedList<TKey, TValue>>, IMapBuilder<SortedList<TKey, TValue>, TKey, TValue>
    where TKey : notnull
    where TKeyCodec : IKeyCodec<TKey>
    where TValueCodec : ICodec<TValue>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new MapSchema(TKeyCodec.Schema, TValueCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, SortedList<TKey, TValue> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        WriteFaults.ThrowIfNull(ref writer, value, "SortedList");
        EntryWriting.Entries<TWriter, TKey, TValue, TKeyCodec, TValueCodec>(ref writer, value, value.Count);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref SortedList<TKey, TValue> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        EntryReading.Map<TReader, SortedList<TKey, TValue>, TKey, TValue, TKeyCodec, TValueCodec, SortedListCodec<TKey, TValue, TKeyCodec, TValueCodec>>(
            ref reader, ref value);

    static SortedList<TKey, TValue> IMapBuilder<SortedList<TKey, TValue>, TKey, TValue>.Build(
        SortedList<TKey, TValue>? existing, ReadOnlySpan<KeyValuePair<TKey, TValue>> entries)
    {
        SortedList<TKey, TValue> map = existing ?? new SortedList<TKey, TValue>(entries.Length);
        map.Clear();
        return SortedListFilling.Append(map, entries);
    }

    static SortedList<TKey, TValue> IMapBuilder<SortedList<TKey, TValue>, TKey, TValue>.Append(
        SortedList<TKey, TValue> existing, ReadOnlySpan<KeyValuePair<TKey, TValue>> entries) =>
        SortedListFilling.Append(existing, entries);
}
