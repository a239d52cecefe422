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
        if (buffer.Read<TReader, TKeyCodec, TValueCodec>(ref reader, value))
        {
            value = TBuilder.Build(value, buffer.Entries);
        }

        buffer.Dispose();
    }
}
