using ContractGen.Codecs.Scalars;
using ContractGen.Formats;

namespace ContractGen.Codecs.Maps;

/// <summary>A sorted dictionary; an existing one keeps its comparer.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <typeparam name="TValueCodec">The codec of the values.</typeparam>
public readonly struct SortedDictionaryCodec<TKey, TValue, TKeyCodec, TValueCodec> : ICodec<SortedDictionary<TKey, TValue>>
    where TKey : notnull
    where TKeyCodec : IKeyCodec<TKey>
    where TValueCodec : ICodec<TValue>
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, SortedDictionary<TKey, TValue> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        if (value is null)
        {
            ScalarFaults.ThrowNull("SortedDictionary");
        }

        int scope = writer.BeginMap(value.Count);
        foreach (KeyValuePair<TKey, TValue> entry in value)
        {
            EntryWriting.Entry<TWriter, TKey, TValue, TKeyCodec, TValueCodec>(ref writer, scope, entry);
        }

        writer.EndMap(scope);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref SortedDictionary<TKey, TValue> value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        InlineEntries<TKey, TValue> inline = default;
        EntryBuffer<TKey, TValue> buffer = new(ref inline);
        if (buffer.Read<TReader, TKeyCodec, TValueCodec>(ref reader, value))
        {
            ReadOnlySpan<KeyValuePair<TKey, TValue>> entries = buffer.Entries;
            if (value is null)
            {
                value = [];
            }
            else
            {
                value.Clear();
            }

            foreach (KeyValuePair<TKey, TValue> entry in entries)
            {
                value[entry.Key] = entry.Value;
            }
        }

        buffer.Dispose();
    }
}
