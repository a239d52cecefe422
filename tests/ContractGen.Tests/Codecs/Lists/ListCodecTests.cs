using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Text;
using ContractGen.Codecs;
using ContractGen.Codecs.Lists;
using ContractGen.Codecs.Scalars;
using ContractGen.Formats;
using ContractGen.Formats.Json;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Codecs.Lists;

public sealed class ListCodecTests
{
    [Theory]
    [InlineData("[]")]
    [InlineData("[7]")]
    [InlineData("[1,2,3,4]")]
    [InlineData("[1,2,3,4,5]")]
    [InlineData("[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34]")]
    public void Every_list_comes_back_in_its_order(string text)
    {
        Same<int[], ArrayCodec<int, Int32Codec>>(text);
        Same<List<int>, ListCodec<int, Int32Codec>>(text);
        Same<IList<int>, ListInterfaceCodec<int, Int32Codec>>(text);
        Same<ICollection<int>, CollectionInterfaceCodec<int, Int32Codec>>(text);
        Same<IEnumerable<int>, EnumerableCodec<int, Int32Codec>>(text);
        Same<IReadOnlyList<int>, ReadOnlyListCodec<int, Int32Codec>>(text);
        Same<IReadOnlyCollection<int>, ReadOnlyCollectionInterfaceCodec<int, Int32Codec>>(text);
        Same<ISet<int>, SetInterfaceCodec<int, Int32Codec>>(text);
        Same<IReadOnlySet<int>, ReadOnlySetCodec<int, Int32Codec>>(text);
        Same<HashSet<int>, HashSetCodec<int, Int32Codec>>(text);
        Same<SortedSet<int>, SortedSetCodec<int, Int32Codec>>(text);
        Same<Queue<int>, QueueCodec<int, Int32Codec>>(text);
        Same<Stack<int>, StackCodec<int, Int32Codec>>(text);
        Same<LinkedList<int>, LinkedListCodec<int, Int32Codec>>(text);
        Same<ObservableCollection<int>, ObservableCollectionCodec<int, Int32Codec>>(text);
        Same<Collection<int>, CollectionCodec<int, Int32Codec>>(text);
        Same<ReadOnlyCollection<int>, ReadOnlyCollectionCodec<int, Int32Codec>>(text);
        Same<ConcurrentQueue<int>, ConcurrentQueueCodec<int, Int32Codec>>(text);
        Same<ConcurrentStack<int>, ConcurrentStackCodec<int, Int32Codec>>(text);
        Same<ImmutableArray<int>, ImmutableArrayCodec<int, Int32Codec>>(text);
        Same<ImmutableList<int>, ImmutableListCodec<int, Int32Codec>>(text);
        Same<ImmutableSortedSet<int>, ImmutableSortedSetCodec<int, Int32Codec>>(text);
        Same<ImmutableQueue<int>, ImmutableQueueCodec<int, Int32Codec>>(text);
        Same<ImmutableStack<int>, ImmutableStackCodec<int, Int32Codec>>(text);
        SameElements<ConcurrentBag<int>, ConcurrentBagCodec<int, Int32Codec>>(text);
        SameElements<ImmutableHashSet<int>, ImmutableHashSetCodec<int, Int32Codec>>(text);
        SameElements<FrozenSet<int>, FrozenSetCodec<int, Int32Codec>>(text);
    }

    [Fact]
    public void A_lazy_sequence_is_run_once()
    {
        int runs = 0;
        IEnumerable<int> Lazy()
        {
            runs++;
            for (int i = 0; i < 6; i++)
            {
                yield return i;
            }
        }

        Json.Write<IEnumerable<int>, EnumerableCodec<int, Int32Codec>>(Lazy()).Should().Be("[0,1,2,3,4,5]");
        runs.Should().Be(1);
    }

    [Fact]
    public void Null_in_a_list_is_refused_at_its_place()
    {
        CodecError error = Json.Fault<List<string>, ListCodec<string, StringCodec>>("[\"a\",null]");
        error.Kind.Should().Be(CodecErrorKind.UnexpectedNull);
        error.Path.Should().Be("$[1]");
        Json.Fault<List<string>, ListCodec<string, StringCodec>>("null").Kind.Should().Be(CodecErrorKind.UnexpectedNull);
    }

    [Fact]
    public void Reading_allocates_the_list_and_nothing_else()
    {
        byte[] text = Encoding.UTF8.GetBytes("[" + string.Join(",", Enumerable.Range(0, 1000)) + "]");
        // a List is 32 bytes; an array's header 24, padded to 8
        Allocated(() => JsonCodec.Deserialize<int[], ArrayCodec<int, Int32Codec>>(text.AsSpan())).Should().Be(4024);
        Allocated(() => JsonCodec.Deserialize<List<int>, ListCodec<int, Int32Codec>>(text.AsSpan())).Should().Be(32 + 4024);
    }

    [Fact]
    public void Populating_fills_the_list_that_is_there()
    {
        byte[] text = Encoding.UTF8.GetBytes("[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\"]");
        List<string> list = ["a", "b", "c", "d", "e", "f"];
        string[] array = [.. list];
        HashSet<string> set = [.. list];
        Queue<string> queue = new(list);
        List<string> sameList = list;
        string[] sameArray = array;
        long allocated = Allocated(() =>
        {
            JsonCodec.Populate<List<string>, ListCodec<string, StringCodec>>(text, ref list);
            JsonCodec.Populate<string[], ArrayCodec<string, StringCodec>>(text, ref array);
            JsonCodec.Populate<HashSet<string>, HashSetCodec<string, StringCodec>>(text, ref set);
            JsonCodec.Populate<Queue<string>, QueueCodec<string, StringCodec>>(text, ref queue);
        });
        allocated.Should().Be(0);
        list.Should().BeSameAs(sameList).And.Equal("a", "b", "c", "d", "e", "f");
        array.Should().BeSameAs(sameArray).And.Equal(list);
        set.Should().Equal(list);
        queue.Should().Equal(list);

        JsonCodec.Populate<List<string>, ListCodec<string, StringCodec>>("[\"x\"]"u8, ref list);
        list.Should().BeSameAs(sameList).And.Equal("x");
        JsonCodec.Populate<string[], ArrayCodec<string, StringCodec>>("[\"x\"]"u8, ref array);
        array.Should().NotBeSameAs(sameArray).And.Equal("x");
    }

    private static long Allocated(Action action)
    {
        for (int i = 0; i < 100; i++)
        {
            action();
        }

        long least = long.MaxValue;
        for (int i = 0; i < 10; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static void Same<T, TCodec>(string text)
        where T : IEnumerable<int>
        where TCodec : ICodec<T>
    {
        T value = Json.Read<T, TCodec>(text);
        value.Should().Equal(Json.Read<int[], ArrayCodec<int, Int32Codec>>(text));
        Json.Write<T, TCodec>(value).Should().Be(text);
    }

    private static void SameElements<T, TCodec>(string text)
        where T : IEnumerable<int>
        where TCodec : ICodec<T> =>
        Json.RoundTrip<T, TCodec>(Json.Read<T, TCodec>(text)).Should().BeEquivalentTo(Json.Read<int[], ArrayCodec<int, Int32Codec>>(text));
}
