using System.Runtime.CompilerServices;
using ContractGen.Formats;

namespace ContractGen.Codecs.Maps;

/// <summary>Writes the entries of maps.</summary>
internal static class EntryWriting
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Entry<TWriter, TKey, TValue, TKeyCodec, TValueCodec>(ref TWriter writer, int map, KeyValuePair<TKey, TValue> entry)
        where TWriter : struct, IFormatWriter, allows ref struct
        where TKeyCodec : IKeyCodec<TKey>
        where TValueCodec : ICodec<TValue>
    {
        int scope = writer.BeginEntry(map);
        if (TKeyCodec.HasTable)
        {
            TKeyCodec.WriteKey(ref writer, entry.Key);
        }

        TValueCodec.Write(ref writer, entry.Value);
        writer.EndEntry(scope);
    }

    /// <summary>Writes a map behind an interface; one that is a <see cref="Dictionary{TKey, TValue}"/> is enumerated without allocating.</summary>
    internal static void Entries<TWriter, TKey, TValue, TKeyCodec, TValueCodec>(
        ref TWriter writer, IEnumerable<KeyValuePair<TKey, TValue>> entries, int count)
        where TWriter : struct, IFormatWriter, allows ref struct
        where TKey : notnull
        where TKeyCodec : IKeyCodec<TKey>
        where TValueCodec : ICodec<TValue>
    {
        if (entries is Dictionary<TKey, TValue> dictionary)
        {
            Each<TWriter, TKey, TValue, TKeyCodec, TValueCodec, Dictionary<TKey, TValue>.Enumerator>(ref writer, count, dictionary.GetEnumerator());
        }
        else
        {
            Each<TWriter, TKey, TValue, TKeyCodec, TValueCodec, IEnumerator<KeyValuePair<TKey, TValue>>>(ref writer, count, entries.GetEnumerator());
        }
    }

    /// <summary>Writes a map through its own enumerator, which is a struct where nothing may be allocated.</summary>
    internal static void Each<TWriter, TKey, TValue, TKeyCodec, TValueCodec, TEnumerator>(ref TWriter writer, int count, TEnumerator enumerator)
        where TWriter : struct, IFormatWriter, allows ref struct
        where TKeyCodec : IKeyCodec<TKey>
        where TValueCodec : ICodec<TValue>
        where TEnumerator : IEnumerator<KeyValuePair<TKey, TValue>>
    {
        int scope = writer.BeginMap(count);
        while (enumerator.MoveNext())
        {
            Entry<TWriter, TKey, TValue, TKeyCodec, TValueCodec>(ref writer, scope, enumerator.Current);
        }

        enumerator.Dispose();
        writer.EndMap(scope);
    }
}
