using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Text;
using ContractGen.Codecs;
using ContractGen.Codecs.Maps;
using ContractGen.Codecs.Scalars;
using ContractGen.Formats;
using ContractGen.Formats.Json;
using ContractGen.Tests.Laws;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Codecs.Maps;

public sealed class MapCodecTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("{\"a\":1}")]
    [InlineData("{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"f\":6}")]
    public void Every_map_comes_back(string text)
    {
        Same<Dictionary<string, int>, DictionaryCodec<string, int, StringCodec, Int32Codec>>(text);
        Same<IDictionary<string, int>, DictionaryInterfaceCodec<string, int, StringCodec, Int32Codec>>(text);
        Same<IReadOnlyDictionary<string, int>, ReadOnlyDictionaryCodec<string, int, StringCodec, Int32Codec>>(text);
        Same<ReadOnlyDictionary<string, int>, ReadOnlyDictionaryClassCodec<string, int, StringCodec, Int32Codec>>(text);
        Same<SortedDictionary<string, int>, SortedDictionaryCodec<string, int, StringCodec, Int32Codec>>(text);
        Same<SortedList<string, int>, SortedListCodec<string, int, StringCodec, Int32Codec>>(text);
        Same<ConcurrentDictionary<string, int>, ConcurrentDictionaryCodec<string, int, StringCodec, Int32Codec>>(text);
        Same<ImmutableDictionary<string, int>, ImmutableDictionaryCodec<string, int, StringCodec, Int32Codec>>(text);
        Same<ImmutableSortedDictionary<string, int>, ImmutableSortedDictionaryCodec<string, int, StringCodec, Int32Codec>>(text);
        Same<FrozenDictionary<string, int>, FrozenDictionaryCodec<string, int, StringCodec, Int32Codec>>(text);
    }

    [Fact]
    public void Keys_of_every_kind_come_back()
    {
        Key<int, Int32Codec>(int.MinValue, "-2147483648");
        Key<long, Int64Codec>(long.MaxValue, "9223372036854775807");
        Key<ulong, UInt64Codec>(ulong.MaxValue, "18446744073709551615");
        Key<byte, ByteCodec>(255, "255");
        Key<bool, BooleanCodec>(true, "true");
        Key<char, CharCodec>('ß', "ß");
        Key<Guid, GuidCodec>(Guid.Empty, "00000000-0000-0000-0000-000000000000");
        Key<DateOnly, DateOnlyCodec>(new DateOnly(2026, 11, 21), "2026-11-21");
    }

    [Fact]
    public void The_last_of_equal_keys_wins_unless_they_are_refused()
    {
        const string Text = "{\"a\":1,\"b\":2,\"a\":3}";
        Json.Read<Dictionary<string, int>, DictionaryCodec<string, int, StringCodec, Int32Codec>>(Text)["a"].Should().Be(3);
        JsonOptions strict = new() { Limits = new CodecLimits { RejectDuplicates = true } };
        Json.Fault<Dictionary<string, int>, DictionaryCodec<string, int, StringCodec, Int32Codec>>(Text, strict)
            .Kind.Should().Be(CodecErrorKind.DuplicateField);
    }

    [Fact]
    public void A_sorted_list_is_built_at_once_whatever_the_order_of_its_keys()
    {
        Json.Read<SortedList<int, int>, SortedListCodec<int, int, Int32Codec, Int32Codec>>("{\"3\":1,\"1\":2,\"2\":3,\"1\":4,\"3\":5,\"0\":6}")
            .Should().Equal(new Dictionary<int, int> { [0] = 6, [1] = 4, [2] = 3, [3] = 5 });
        SortedList<int, int> existing = new(Comparer<int>.Create((left, right) => right.CompareTo(left))) { [7] = 7 };
        SortedList<int, int> same = existing;
        JsonCodec.Populate<SortedList<int, int>, SortedListCodec<int, int, Int32Codec, Int32Codec>>("{\"1\":1,\"3\":3,\"2\":2}"u8, ref existing);
        existing.Should().BeSameAs(same);
        existing.Keys.Should().Equal(3, 2, 1);
    }

    [Fact]
    public void A_sorted_list_of_descending_keys_costs_no_more_than_others()
    {
        // one by one, each key would move all those before it: a hundred billion bytes
        string descending = "{" + string.Join(",", Enumerable.Range(0, 200_000).Select(i => $"\"{1_000_000 - i}\":{i}")) + "}";
        TimeSpan limit = TimeSpan.FromSeconds(2);
        LeastTime.Of(limit, () => Json.Read<SortedList<int, int>, SortedListCodec<int, int, Int32Codec, Int32Codec>>(descending).Should().HaveCount(200_000))
            .Should().BeLessThan(limit);
    }

    [Fact]
    public void Populating_fills_the_dictionary_that_is_there()
    {
        byte[] text = Encoding.UTF8.GetBytes("{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\",\"d\":\"4\",\"e\":\"5\"}");
        Dictionary<string, string> map = new(StringComparer.Ordinal) { ["a"] = "1", ["b"] = "2", ["c"] = "3", ["d"] = "4", ["e"] = "5" };
        Dictionary<string, string> same = map;
        for (int i = 0; i < 50; i++)
        {
            JsonCodec.Populate<Dictionary<string, string>, DictionaryCodec<string, string, StringCodec, StringCodec>>(text, ref map);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        JsonCodec.Populate<Dictionary<string, string>, DictionaryCodec<string, string, StringCodec, StringCodec>>(text, ref map);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        map.Should().BeSameAs(same).And.HaveCount(5);

        JsonCodec.Populate<Dictionary<string, string>, DictionaryCodec<string, string, StringCodec, StringCodec>>("{\"x\":\"y\"}"u8, ref map);
        map.Should().BeSameAs(same).And.ContainSingle().Which.Key.Should().Be("x");
    }

    private static void Key<TKey, TKeyCodec>(TKey key, string text)
        where TKey : notnull
        where TKeyCodec : IKeyCodec<TKey>
    {
        Dictionary<TKey, int> map = new() { [key] = 1 };
        string json = Json.Write<Dictionary<TKey, int>, DictionaryCodec<TKey, int, TKeyCodec, Int32Codec>>(map);
        json.Should().Be($"{{\"{text}\":1}}");
        Json.Read<Dictionary<TKey, int>, DictionaryCodec<TKey, int, TKeyCodec, Int32Codec>>(json).Should().Equal(map);
    }

    private static void Same<T, TCodec>(string text)
        where T : IEnumerable<KeyValuePair<string, int>>
        where TCodec : ICodec<T>
    {
        T value = Json.RoundTrip<T, TCodec>(Json.Read<T, TCodec>(text));
        value.Select(entry => entry.Value).Order().Should().Equal(Enumerable.Range(1, value.Count()));
        value.All(entry => entry.Key[0] - 'a' + 1 == entry.Value).Should().BeTrue();
    }
}
