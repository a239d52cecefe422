using System.Buffers;
using ContractGen.Benchmarks.Documents.Canada;
using ContractGen.Benchmarks.Documents.Citm;
using ContractGen.Benchmarks.Documents.Ints;
using ContractGen.Benchmarks.Documents.Orders;
using ContractGen.Benchmarks.Documents.Strings;
using ContractGen.Benchmarks.Documents.Twitter;
using ContractGen.Benchmarks.Subjects;
using ContractGen.Codecs;
using ContractGen.Formats;
using ContractGen.Formats.Json;
using ContractGen.Formats.Yaml;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Laws;

/// <summary>DESIGN §8, law 5: writing allocates nothing, reading allocates the object graph and nothing else.</summary>
public sealed class AllocationLawTests
{
    public static TheoryData<string> Formats => [.. LawFormat.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_order(string format) => Holds(format, Order.Create());

    [Theory]
    [MemberData(nameof(Formats))]
    public void Integers(string format) => Holds(format, IntsDocument.Create());

    [Theory]
    [MemberData(nameof(Formats))]
    public void Strings(string format) => Holds(format, StringsDocument.Create());

    [Theory]
    [MemberData(nameof(Formats))]
    public void Scalars_of_the_zoo(string format) =>
        Writes(LawFormat.Of(format).Codec, Scalars(), new ArrayBufferWriter<byte>(1 << 16)).Should().Be(0);

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_real_documents(string format)
    {
        HoldsFor<TwitterDocument>(format, "twitter.json");
        HoldsFor<CanadaDocument>(format, "canada.json");
        HoldsFor<CitmDocument>(format, "citm_catalog.json");
    }

    [Fact]
    public void Aliases_in_YAML()
    {
        var lines = Enumerable.Range(0, 1000).Select(i => i % 3 == 0 ? $"  - &a{i} {{ sku: 'x{i}', quantity: {i} }}" : $"  - *a{i - (i % 3)}");
        var document = System.Text.Encoding.UTF8.GetBytes("id: 1\ncustomer: &c Ada\nitems:\n" + string.Join('\n', lines) + "\nnote: *c\n");
        var graph = ObjectGraph.Bytes(YamlCodec.Deserialize<Zoo.Orders.Order>(document));
        Allocated(() => YamlCodec.Deserialize<Zoo.Orders.Order>(document), graph).Should().BeLessThanOrEqualTo(graph);
    }

    private static void HoldsFor<T>(string format, string file)
        where T : IContract<T>
    {
        // Where the data folder is missing, the three documents above are all there is to measure.
        if (DataFile.ReadMinified(file, out _) is { } json)
        {
            Holds(format, JsonCodec.Deserialize<T>(json));
        }
    }

    private static void Holds<T>(string format, T value)
        where T : IContract<T>
    {
        if (!LawFormat.Of(format).Takes(typeof(T)))
        {
            return;
        }

        var codec = LawFormat.Of(format).Codec;
        var buffer = new ArrayBufferWriter<byte>(1 << 23);
        Writes(codec, value, buffer).Should().Be(0, "writing goes into the caller's buffer");
        buffer.ResetWrittenCount();
        codec.Serialize(value, buffer);
        var document = buffer.WrittenSpan.ToArray();

        var read = codec.Deserialize<T>(document);
        var graph = ObjectGraph.Bytes(read!);
        Allocated(() => codec.Deserialize<T>(document), graph).Should().BeLessThanOrEqualTo(graph, "reading allocates the object graph");

        codec.Populate(document, ref read);
        Allocated(() => codec.Populate(document, ref read)).Should().Be(0, "populating finds every string and list in place");
    }

    private static Zoo.Scalars.EveryScalar Scalars() => (Zoo.Scalars.EveryScalar)new RandomValues().Create(typeof(Zoo.Scalars.EveryScalar), new Random(3))!;

    private static long Writes<T>(IContractCodec codec, T value, ArrayBufferWriter<byte> buffer)
        where T : IContract<T>
    {
        return Allocated(() =>
        {
            buffer.ResetWrittenCount();
            codec.Serialize(value, buffer);
        });
    }

    // The least of some calls, until one allocates no more than it may: the first ones also pay for the JIT and for the rented
    // buffers. Code that the JIT has not optimised yet keeps the law too.
    private static long Allocated(Action run, long most = 0)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 5 && least > most; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            run();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
