namespace ContractGen.Codecs.Maps;

/// <summary>The maps that stand behind the interfaces.</summary>
internal static class MapFilling
{
    /// <summary>A dictionary whose comparer input cannot make collide.</summary>
    internal static Dictionary<TKey, TValue> Dictionary<TKey, TValue>(ReadOnlySpan<KeyValuePair<TKey, TValue>> entries)
        where TKey : notnull =>
        Refill(new Dictionary<TKey, TValue>(entries.Length, KeyComparers<TKey>.Comparer), entries);

    internal static TMap Refill<TMap, TKey, TValue>(TMap map, ReadOnlySpan<KeyValuePair<TKey, TValue>> entries)
        where TMap : IDictionary<TKey, TValue>
    {
        map.Clear();
        return Append(map, entries);
    }

    internal static TMap Append<TMap, TKey, TValue>(TMap map, ReadOnlySpan<KeyValuePair<TKey, TValue>> entries)
        where TMap : IDictionary<TKey, TValue>
    {
        foreach (KeyValuePair<TKey, TValue> entry in entries)
        {
            map[entry.Key] = entry.Value;
        }

        return map;
    }
}
