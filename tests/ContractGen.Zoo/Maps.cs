using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ContractGen.Zoo;

/// <summary>Every kind of map, and every kind of key.</summary>
[Contract]
public sealed partial class Maps
{
    [Field(1)] public Dictionary<string, int> ByText { get; set; } = [];
    [Field(2)] public Dictionary<int, string> ByInt32 { get; set; } = [];
    [Field(3)] public Dictionary<long, LineItem> ByInt64 { get; set; } = [];
    [Field(4)] public Dictionary<bool, double> ByBoolean { get; set; } = [];
    [Field(5)] public Dictionary<Guid, int> ByGuid { get; set; } = [];
    [Field(6)] public IDictionary<string, string> IDictionary { get; set; } = new Dictionary<string, string>();
    [Field(7)] public IReadOnlyDictionary<string, int> IReadOnlyDictionary { get; set; } = new Dictionary<string, int>();
    [Field(8)] public SortedDictionary<string, int> SortedDictionary { get; set; } = [];
    [Field(9)] public ImmutableDictionary<string, int> ImmutableDictionary { get; set; } = ImmutableDictionary<string, int>.Empty;
    [Field(10)] public FrozenDictionary<string, int> FrozenDictionary { get; set; } = FrozenDictionary<string, int>.Empty;
    [Field(11)] public Dictionary<ulong, int> ByUInt64 { get; set; } = [];
    [Field(12)] public Dictionary<string, LineItem>? Nothing { get; set; }
}

[Contract]
public sealed partial class NestedMaps
{
    public Dictionary<string, List<int>> Lists { get; set; } = [];
    public Dictionary<string, Dictionary<int, string?>> Deep { get; set; } = [];
}
