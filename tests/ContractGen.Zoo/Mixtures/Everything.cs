using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;
using ContractGen.Codecs;
using ContractGen.Formats;
using ContractGen.Zoo.Foreign;
using ContractGen.Zoo.Generics;
using ContractGen.Zoo.Orders;
using ContractGen.Zoo.Structs;
using ContractGen.Zoo.Unions;

namespace ContractGen.Zoo.Mixtures;

/// <summary>All that is special at once: policies, omitted nulls, kept fields, unions, generics, foreign types.</summary>
[Contract(Naming = NamingPolicy.SnakeCase, Nulls = NullWriting.Omit, Enums = EnumSpelling.SnakeCase)]
public partial class Everything
{
    public bool IsOn { get; set; }

    [Field(Encoding = IntegerEncoding.Fixed)]
    public List<long> FixedLongs { get; set; } = [];

    public Uri? HomePage { get; set; }

    public OrderStatus? OrderStatus { get; set; }

    public Point[]? Points { get; set; }

    public Dictionary<OrderStatus, int> ByStatus { get; set; } = [];

    public FrozenDictionary<Guid, bool> FrozenMap { get; set; } = FrozenDictionary<Guid, bool>.Empty;

    public ImmutableDictionary<string, OrderStatus?> ImmutableMap { get; set; } = ImmutableDictionary<string, OrderStatus?>.Empty;

    public Animal? Animal { get; set; }

    public IShape? Shape { get; set; }

    public Maybe<LineItem>? Maybe { get; set; }

    public Outer<int>.Node? Node { get; set; }

    public Structs.Vector Vector { get; set; } = new();

    [Field(Codec = typeof(ComplexCodec))]
    public Complex? Complex { get; set; }

    [Obsolete("still a field")]
    public int Old { get; set; }

    [UnknownFields]
    public UnknownFields? Unknown { get; set; }
}
