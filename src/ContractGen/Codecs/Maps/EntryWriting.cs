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
        int scope = writer.BeginMap(count);
        if (entries is Dictionary<TKey, TValue> dictionary)
        {
            foreach (KeyValuePair<TKey, TValue> entry in dictionary)
            {
                Entry<TWriter, TKey, TValue, TKeyCodec, TValueCodec>(ref writer, scope, entry);
            }
        }
        else
        {
            foreach (KeyValuePair<TKey, TValue> entry in entries)
            {
                Entry<TWriter, TKey, TValue, TKeyCodec, TValueCodec>(ref writer, scope, entry);
            }
        }

        writer.EndMap(scope);
    }
}
