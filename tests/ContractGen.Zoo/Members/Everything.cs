using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Numerics;
using ContractGen.Codecs;
using ContractGen.Formats;
using ContractGen.Zoo.Orders;
using ContractGen.Zoo.Shapes;
using ContractGen.Zoo.Unions;

namespace ContractGen.Zoo.Members;

/// <summary>A member of every supported type.</summary>
[Contract(Naming = NamingPolicy.SnakeCase, Nulls = NullWriting.Omit, Enums = EnumSpelling.SnakeCase)]
public partial class Everything
{
    public bool Flag { get; set; }

    public byte Byte { get; set; }

    public sbyte SByte { get; set; }

    public short Short { get; set; }

    public ushort UShort { get; set; }

    [Field(Encoding = IntegerEncoding.ZigZag)]
    public int ZigZag { get; set; }

    [Field(Encoding = IntegerEncoding.Fixed)]
    public List<long> FixedLongs { get; set; } = [];

    public Int128 Int128 { get; set; }

    public BigInteger Big { get; set; }

    public Half Half { get; set; }

    public char Letter { get; set; } = 'x';

    public Uri? Link { get; set; }

    public Version? Version { get; set; }

    public byte[] Bytes { get; set; } = [];

    public ReadOnlyMemory<byte> Memory { get; set; }

    public ImmutableArray<byte> Frozen { get; set; } = [];

    public Guid? Guid { get; set; }

    public DateTime Date { get; set; }

    public TimeSpan? Duration { get; set; }

    public DateOnly Day { get; set; }

    public TimeOnly Time { get; set; }

    public OrderStatus? Status { get; set; }

    public int[] Array { get; set; } = [];

    public int[][] Jagged { get; set; } = [];

    public Point[]? Points { get; set; }

    public List<Point?> MaybePoints { get; set; } = [];

    public HashSet<string> Set { get; set; } = [];

    public Queue<int> Queue { get; set; } = new();

    public ImmutableList<LineItem> Lines { get; set; } = [];

    public FrozenSet<string> FrozenSet { get; set; } = FrozenSet<string>.Empty;

    public IReadOnlyList<LineItem?> ReadOnly { get; set; } = [];

    public IEnumerable<int>? Lazy { get; set; }

    public ConcurrentQueue<int> Concurrent { get; set; } = new();

    public ObservableCollection<int> Observed { get; set; } = [];

    public Dictionary<OrderStatus, int> ByStatus { get; set; } = [];

    public SortedDictionary<int, string?> Sorted { get; set; } = [];

    public IReadOnlyDictionary<string, List<Address>> Map { get; set; } = new Dictionary<string, List<Address>>();

    public FrozenDictionary<Guid, bool> FrozenMap { get; set; } = FrozenDictionary<Guid, bool>.Empty;

    public ImmutableDictionary<string, OrderStatus?> ImmutableMap { get; set; } = ImmutableDictionary<string, OrderStatus?>.Empty;

    public Payment? Payment { get; set; }

    public IShape? Shape { get; set; }

    public Maybe<LineItem>? Maybe { get; set; }

    public Outer<int>.Node? Node { get; set; }

    public Shapes.Vector Vector { get; set; } = new();

    [Field(Codec = typeof(ComplexCodec))]
    public Complex? Complex { get; set; }

    [Field(Codec = typeof(ComplexCodec))]
    public List<Complex> Complexes { get; set; } = [];

    [Obsolete("still a field")]
    public int Old { get; set; }

    [UnknownFields]
    public UnknownFields? Unknown { get; set; }
}
