using System.Collections;
using System.Reflection;
using ContractGen.Codecs;
using ContractGen.Formats;
using ContractGen.Formats.Protobuf;
using ContractGen.Tests.Laws;
using ContractGen.Zoo.Collections;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.Protobuf;

/// <summary>Lists and maps between whose elements other fields stand.</summary>
public sealed class ProtobufInterleavingTests
{
    private static readonly string[] BuiltAnew =
    [
        nameof(EveryList.Array), nameof(EveryList.Enumerable), nameof(EveryList.ReadOnlyCollectionInterface), nameof(EveryList.ReadOnlySet),
        nameof(EveryList.Stack), nameof(EveryList.ReadOnlyCollection), nameof(EveryList.ConcurrentStack), nameof(EveryList.ImmutableArray),
        nameof(EveryList.ImmutableStack), nameof(EveryList.FrozenSet), nameof(EveryMap.ReadOnlyDictionaryInterface),
        nameof(EveryMap.ReadOnlyDictionary), nameof(EveryMap.FrozenDictionary),
    ];

    public static TheoryData<string> GrowingLists => Names(typeof(EveryList), isBuiltAnew: false);

    public static TheoryData<string> OtherLists => Names(typeof(EveryList), isBuiltAnew: true);

    public static TheoryData<string> GrowingMaps => Names(typeof(EveryMap), isBuiltAnew: false);

    public static TheoryData<string> OtherMaps => Names(typeof(EveryMap), isBuiltAnew: true);

    [Fact]
    public void Every_list_goes_on_behind_other_fields() => GoesOn<EveryList>();

    [Fact]
    public void Every_map_goes_on_behind_other_fields() => GoesOn<EveryMap>();

    [Theory]
    [MemberData(nameof(GrowingLists))]
    public void A_list_that_can_grow_costs_as_much_per_element_however_many_there_are(string member) =>
        IsLinear<EveryList>(count => Interleaved(typeof(EveryList), member, count), member);

    [Theory]
    [MemberData(nameof(GrowingMaps))]
    public void A_map_that_can_grow_costs_as_much_per_entry_however_many_there_are(string member) =>
        IsLinear<EveryMap>(count => Interleaved(typeof(EveryMap), member, count), member);

    [Theory]
    [MemberData(nameof(OtherLists))]
    public void A_list_that_cannot_grow_is_refused_where_it_goes_on_too_often(string member) =>
        IsLimited<EveryList>(member);

    [Theory]
    [MemberData(nameof(OtherMaps))]
    public void A_map_that_cannot_grow_is_refused_where_it_goes_on_too_often(string member) =>
        IsLimited<EveryMap>(member);

    [Fact]
    public void Elements_that_a_list_has_are_not_touched_again()
    {
        const int count = 200_000;
        var list = new EveryList();
        var touched = 0;
        list.ObservableCollection.CollectionChanged += (_, _) => touched++;
        ProtobufCodec.Populate(Interleaved(typeof(EveryList), nameof(EveryList.ObservableCollection), count), ref list);
        list.ObservableCollection.Should().HaveCount(count);
        touched.Should().BeLessThan(count + 10);
    }

    [Fact]
    public void Optional_values_go_on_behind_other_fields()
    {
        OptionalParts first = new() { Tags = new List<string>(["a", "b"]), Totals = new Dictionary<string, int> { ["x"] = 1 } };
        OptionalParts second = new() { Tags = new List<string>(["c"]), Totals = new Dictionary<string, int> { ["y"] = 2 }, Count = 1 };
        first.Pair = new OptionalPair(new List<int>([1]), new List<int>([3]));
        second.Pair = new OptionalPair(new List<int>([2]), default);
        OptionalParts outer = new() { Inner = first };
        var whole = ProtobufCodec.Deserialize<OptionalParts>(
            [.. ProtobufCodec.SerializeToArray(outer), .. ProtobufCodec.SerializeToArray(second), .. ProtobufCodec.SerializeToArray(new OptionalParts { Inner = second })]);
        var inner = whole.Inner.Value!;
        inner.Tags.Value.Should().Equal("a", "b", "c");
        inner.Totals.Value.Should().Equal(new Dictionary<string, int> { ["x"] = 1, ["y"] = 2 });
        inner.Count.Should().Be(1);
        inner.Pair.Value.Left.Value.Should().Equal(1, 2);
        inner.Pair.Value.Right.Value.Should().Equal(3);
        whole.Tags.Value.Should().Equal("c");
    }

    private static void GoesOn<T>()
        where T : class, INumberedContract<T>
    {
        var values = new RandomValues();
        for (var seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            var bytes = Enumerable.Range(0, 3).Select(_ => ProtobufCodec.SerializeToArray((T)values.Create(typeof(T), random)!)).ToArray();
            var parts = bytes.Select(each => ProtobufCodec.Deserialize<T>(each)).ToArray();
            var whole = ProtobufCodec.Deserialize<T>(bytes.SelectMany(each => each).ToArray());
            foreach (var property in Collections(typeof(T)))
            {
                var elements = parts.SelectMany(part => ((IEnumerable?)property.GetValue(part) ?? Array.Empty<object>()).Cast<object>());
                var isOrdered = typeof(T) == typeof(EveryList) && !property.Name.Contains("Bag") && !property.Name.Contains("Set");
                var expected = property.Name.Contains("Set") ? elements.Distinct() : typeof(T) == typeof(EveryMap) ? Last(elements) : elements;
                var found = ((IEnumerable?)property.GetValue(whole) ?? Array.Empty<object>()).Cast<object>();
                if (isOrdered)
                {
                    found.Should().BeEquivalentTo(expected, options => options.WithStrictOrdering(), "of {0}, seed {1}", property.Name, seed);
                }
                else
                {
                    found.Should().BeEquivalentTo(expected, "of {0}, seed {1}", property.Name, seed);
                }
            }
        }
    }

    private static IEnumerable<object> Last(IEnumerable<object> entries) =>
        entries.GroupBy(entry => entry.GetType().GetProperty("Key")!.GetValue(entry)).Select(each => each.Last());

    private static void IsLinear<T>(Func<int, byte[]> input, string member)
        where T : class, INumberedContract<T>
    {
        var small = input(5_000);
        var large = input(20_000);
        Allocated<T>(small, member, 5_000);
        var before = Allocated<T>(small, member, 5_000);

        // trees copy a path per element, so a little more than four times
        Allocated<T>(large, member, 20_000).Should().BeLessThan(before * 6);
    }

    private static long Allocated<T>(byte[] input, string member, int count)
        where T : class, INumberedContract<T>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var value = ProtobufCodec.Deserialize<T>(input);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        ((IEnumerable)typeof(T).GetProperty(member)!.GetValue(value)!).Cast<object>().Should().HaveCount(count);
        return allocated;
    }

    private static void IsLimited<T>(string member)
        where T : class, INumberedContract<T>
    {
        var some = ProtobufCodec.Deserialize<T>(Interleaved(typeof(T), member, 300));
        ((IEnumerable)typeof(T).GetProperty(member)!.GetValue(some)!).Cast<object>().Should().HaveCount(300);
        ProtobufCodec.TryDeserialize<T>(Interleaved(typeof(T), member, 20_000), out _, out var error).Should().BeFalse();
        error.Kind.Should().Be(CodecErrorKind.LimitExceeded);
    }

    /// <summary>A field's elements, each a field of its own and followed by a field that the contract does not know.</summary>
    private static byte[] Interleaved(Type type, string member, int count)
    {
        var property = type.GetProperty(member)!;
        var number = property.GetCustomAttribute<FieldAttribute>()!.Number;
        var text = property.PropertyType.GetGenericArguments() is [var first, ..] && first == typeof(string);
        var bytes = new List<byte>();
        for (var i = 0; i < count; i++)
        {
            if (type == typeof(EveryList) && !text)
            {
                Varint(bytes, number << 3);
                Varint(bytes, i);
            }
            else
            {
                var content = new List<byte>();
                if (type == typeof(EveryMap))
                {
                    content.Add(text ? (byte)0x0A : (byte)0x08);
                }

                if (text)
                {
                    var name = System.Text.Encoding.UTF8.GetBytes(i.ToString(System.Globalization.CultureInfo.InvariantCulture));
                    content.AddRange(type == typeof(EveryMap) ? [(byte)name.Length, .. name] : name);
                }
                else if (type == typeof(EveryMap))
                {
                    Varint(content, i);
                }

                Varint(bytes, (number << 3) | 2);
                Varint(bytes, content.Count);
                bytes.AddRange(content);
            }

            bytes.AddRange([0xF8, 0x3E, 0x01]);
        }

        return [.. bytes];
    }

    private static void Varint(List<byte> bytes, int value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            bytes.Add((byte)(value | 0x80));
        }

        bytes.Add((byte)value);
    }

    private static IEnumerable<PropertyInfo> Collections(Type type) =>
        type.GetProperties().Where(property => property.GetCustomAttribute<FieldAttribute>() is not null);

    private static TheoryData<string> Names(Type type, bool isBuiltAnew) =>
        new(Collections(type).Select(property => property.Name)
            .Where(name => name is not ("Nothing" or nameof(EveryList.ReadOnlyList) or nameof(EveryMap.Classes)) && BuiltAnew.Contains(name) == isBuiltAnew));
}
