using ContractGen.Formats;

namespace ContractGen.Codecs.Maps;

/// <summary>Reads maps, which are built of all their entries at once.</summary>
internal static class EntryReading
{
    internal static void Map<TReader, TMap, TKey, TValue, TKeyCodec, TValueCodec, TBuilder>(ref TReader reader, ref TMap value)
        where TReader : struct, IFormatReader, allows ref struct
        where TMap : class, IEnumerable<KeyValuePair<TKey, TValue>>
        where TKey : notnull
        where TKeyCodec : IKeyCodec<TKey>
        where TValueCodec : ICodec<TValue>
        where TBuilder : struct, IMapBuilder<TMap, TKey, TValue>
    {
        InlineEntries<TKey, TValue> inline = default;
        EntryBuffer<TKey, TValue> buffer = new(ref inline);
        if (value is not null && reader.Appends)
        {
            if (buffer.Read<TReader, TKeyCodec, TValueCodec>(ref reader, null))
            {
                value = TBuilder.Append(value, buffer.Entries) ?? BuildAnew<TReader, TMap, TKey, TValue, TBuilder>(ref reader, value, buffer.Entries);
            }

            buffer.Dispose();
            return;
        }

        if (buffer.Read<TReader, TKeyCodec, TValueCodec>(ref reader, value))
        {
            value = TBuilder.Build(value, buffer.Entries);
        }

        buffer.Dispose();
    }

    private static TMap BuildAnew<TReader, TMap, TKey, TValue, TBuilder>(
        ref TReader reader, TMap value, scoped ReadOnlySpan<KeyValuePair<TKey, TValue>> entries)
        where TReader : struct, IFormatReader, allows ref struct
        where TMap : class, IEnumerable<KeyValuePair<TKey, TValue>>
        where TKey : notnull
        where TBuilder : struct, IMapBuilder<TMap, TKey, TValue>
    {
        if (!value.TryGetNonEnumeratedCount(out int count))
        {
            count = value.Count();
        }

        if (reader.BuildsAnew(count))
        {
            InlineEntries<TKey, TValue> inline = default;
            EntryBuffer<TKey, TValue> all = new(ref inline);
            all.AddAll(value);
            foreach (KeyValuePair<TKey, TValue> entry in entries)
            {
                all.Add(entry);
            }

            value = TBuilder.Build(value, all.Entries);
            all.Dispose();
        }

        return value;
    }
}
