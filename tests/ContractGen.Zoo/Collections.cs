using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ContractGen.Zoo;

/// <summary>Every kind of list.</summary>
[Contract]
public sealed partial class Collections
{
    [Field(1)] public int[] Array { get; set; } = [];
    [Field(2)] public List<string> List { get; set; } = [];
    [Field(3)] public IList<int> IList { get; set; } = [];
    [Field(4)] public ICollection<int> ICollection { get; set; } = [];
    [Field(5)] public IEnumerable<int> IEnumerable { get; set; } = [];
    [Field(6)] public IReadOnlyList<LineItem> IReadOnlyList { get; set; } = [];
    [Field(7)] public IReadOnlyCollection<int> IReadOnlyCollection { get; set; } = [];
    [Field(8)] public HashSet<string> HashSet { get; set; } = [];
    [Field(9)] public ISet<int> ISet { get; set; } = new HashSet<int>();
    [Field(10)] public SortedSet<int> SortedSet { get; set; } = [];
    [Field(11)] public Queue<int> Queue { get; set; } = new();
    [Field(12)] public Stack<int> Stack { get; set; } = new();
    [Field(13)] public LinkedList<int> LinkedList { get; set; } = new();
    [Field(14)] public ImmutableArray<int> ImmutableArray { get; set; } = [];
    [Field(15)] public ImmutableList<string> ImmutableList { get; set; } = [];
    [Field(16)] public ImmutableHashSet<int> ImmutableHashSet { get; set; } = [];
    [Field(17)] public FrozenSet<int> FrozenSet { get; set; } = FrozenSet<int>.Empty;
    [Field(18)] public double[] Doubles { get; set; } = [];
    [Field(19)] public Point[] Structs { get; set; } = [];
    [Field(20)] public List<LineItem>? Nothing { get; set; }
}

/// <summary>Lists of lists and lists with nulls, which numbers cannot carry into Protobuf.</summary>
[Contract]
public sealed partial class NestedCollections
{
    public double[][] Jagged { get; set; } = [];
    public List<List<string>> Deep { get; set; } = [];
    public List<string?> Holes { get; set; } = [];
    public int?[] NullableNumbers { get; set; } = [];
    public List<LineItem?> NullableItems { get; set; } = [];
}
