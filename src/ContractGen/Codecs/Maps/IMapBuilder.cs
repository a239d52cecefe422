namespace ContractGen.Codecs.Maps;

/// <summary>How a type of map is made of its entries.</summary>
/// <typeparam name="TMap">The type of the map.</typeparam>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
internal interface IMapBuilder<TMap, TKey, TValue>
{
    /// <summary>The map that holds the entries, of two with one key the later: the existing map, filled anew, where it can change.</summary>
    static abstract TMap Build(TMap? existing, ReadOnlySpan<KeyValuePair<TKey, TValue>> entries);

    /// <summary>The map with further entries, of two with one key the later; null where it cannot grow but must be built anew.</summary>
    static virtual TMap? Append(TMap existing, ReadOnlySpan<KeyValuePair<TKey, TValue>> entries) => default;
}
