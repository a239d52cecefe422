using ContractGen.Codecs.Scalars;
using ContractGen.Formats;

namespace ContractGen.Codecs.Maps;

/// <summary>A dictionary behind its interface: read as <see cref="Dictionary{TKey, TValue}"/>; an existing one that can change is filled. What input fills has a comparer that input cannot make collide; an existing one keeps its own.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <typeparam name="TValueCodec">The codec of the values.</typeparam>
public readonly struct DictionaryInterfaceCodec<TKey, TValue, TKeyCodec, TValueCodec> : ICodec<IDictionary<TKey, TValue>>
    where TKey : notnull
    where TKeyCodec : IKeyCodec<TKey>
    where TValueCodec : ICodec<TValue>
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, IDictionary<TKey, TValue> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        if (value is null)
        {
            ScalarFaults.ThrowNull("IDictionary");
        }

        EntryWriting.Entries<TWriter, TKey, TValue, TKeyCodec, TValueCodec>(ref writer, value, value.Count);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref IDictionary<TKey, TValue> value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        InlineEntries<TKey, TValue> inline = default;
        EntryBuffer<TKey, TValue> buffer = new(ref inline);
        if (buffer.Read<TReader, TKeyCodec, TValueCodec>(ref reader, value))
        {
            ReadOnlySpan<KeyValuePair<TKey, TValue>> entries = buffer.Entries;
            if (value is null || value.IsReadOnly)
            {
                value = new Dictionary<TKey, TValue>(entries.Length, KeyComparers<TKey>.Comparer);
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
