using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using ContractGen.Zoo.Orders;

namespace ContractGen.Zoo.Collections;

/// <summary>Every kind of list.</summary>
[Contract]
public sealed partial class EveryList
{
    [Field(1)] public int[] Array { get; set; } = [];
    [Field(2)] public List<string> List { get; set; } = [];
    [Field(3)] public IList<int> ListInterface { get; set; } = [];
    [Field(4)] public ICollection<int> CollectionInterface { get; set; } = [];
    [Field(5)] public IEnumerable<int> Enumerable { get; set; } = [];
    [Field(6)] public IReadOnlyList<LineItem> ReadOnlyList { get; set; } = [];
    [Field(7)] public IReadOnlyCollection<int> ReadOnlyCollectionInterface { get; set; } = [];
    [Field(8)] public HashSet<string> HashSet { get; set; } = [];
    [Field(9)] public ISet<int> SetInterface { get; set; } = new HashSet<int>();
    [Field(10)] public IReadOnlySet<int> ReadOnlySet { get; set; } = new HashSet<int>();
    [Field(11)] public SortedSet<int> SortedSet { get; set; } = [];
    [Field(12)] public Queue<int> Queue { get; set; } = new();
    [Field(13)] public Stack<int> Stack { get; set; } = new();
    [Field(14)] public LinkedList<int> LinkedList { get; set; } = new();
    [Field(15)] public Collection<int> Collection { get; set; } = [];
    [Field(16)] public ObservableCollection<int> ObservableCollection { get; set; } = [];
    [Field(17)] public ReadOnlyCollection<int> ReadOnlyCollection { get; set; } = ReadOnlyCollection<int>.Empty;
    [Field(18)] public ConcurrentBag<int> ConcurrentBag { get; set; } = [];
    [Field(19)] public ConcurrentQueue<int> ConcurrentQueue { get; set; } = [];
    [Field(20)] public ConcurrentStack<int> ConcurrentStack { get; set; } = [];
    [Field(21)] public ImmutableArray<int> ImmutableArray { get; set; } = [];
    [Field(22)] public ImmutableList<string> ImmutableList { get; set; } = [];
    [Field(23)] public ImmutableHashSet<int> ImmutableHashSet { get; set; } = [];
    [Field(24)] public ImmutableSortedSet<int> ImmutableSortedSet { get; set; } = [];
    [Field(25)] public ImmutableQueue<int> ImmutableQueue { get; set; } = [];
    [Field(26)] public ImmutableStack<int> ImmutableStack { get; set; } = [];
    [Field(27)] public FrozenSet<int> FrozenSet { get; set; } = FrozenSet<int>.Empty;
    [Field(28)] public List<LineItem>? Nothing { get; set; }
}
