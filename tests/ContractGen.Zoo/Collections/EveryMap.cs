using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using ContractGen.Zoo.Enums;
using ContractGen.Zoo.Orders;
using ContractGen.Zoo.Structs;

namespace ContractGen.Zoo.Collections;

/// <summary>Every kind of map.</summary>
[Contract]
public sealed partial class EveryMap
{
    [Field(1)] public Dictionary<string, int> Dictionary { get; set; } = [];
    [Field(2)] public IDictionary<string, string> DictionaryInterface { get; set; } = new Dictionary<string, string>();
    [Field(3)] public IReadOnlyDictionary<string, int> ReadOnlyDictionaryInterface { get; set; } = new Dictionary<string, int>();
    [Field(4)] public ReadOnlyDictionary<string, int> ReadOnlyDictionary { get; set; } = ReadOnlyDictionary<string, int>.Empty;
    [Field(5)] public SortedDictionary<string, int> SortedDictionary { get; set; } = [];
    [Field(6)] public SortedList<int, int> SortedList { get; set; } = [];
    [Field(7)] public ConcurrentDictionary<string, int> ConcurrentDictionary { get; set; } = [];
    [Field(8)] public ImmutableDictionary<string, int> ImmutableDictionary { get; set; } = ImmutableDictionary<string, int>.Empty;
    [Field(9)] public ImmutableSortedDictionary<string, int> ImmutableSortedDictionary { get; set; } = ImmutableSortedDictionary<string, int>.Empty;
    [Field(10)] public FrozenDictionary<string, int> FrozenDictionary { get; set; } = FrozenDictionary<string, int>.Empty;
    [Field(11)] public Dictionary<string, LineItem> Classes { get; set; } = [];
    [Field(12)] public Dictionary<int, Point> Structs { get; set; } = [];
    [Field(13)] public Dictionary<string, byte[]> Bytes { get; set; } = [];
    [Field(14)] public Dictionary<string, Shade> Shades { get; set; } = [];
    [Field(15)] public Dictionary<string, LineItem>? Nothing { get; set; }
}
