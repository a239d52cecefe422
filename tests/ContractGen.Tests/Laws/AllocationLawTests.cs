using System.Buffers;
using ContractGen.Benchmarks.Documents.Canada;
using ContractGen.Benchmarks.Documents.Citm;
using ContractGen.Benchmarks.Documents.Ints;
using ContractGen.Benchmarks.Documents.Orders;
using ContractGen.Benchmarks.Documents.Strings;
using ContractGen.Benchmarks.Documents.Twitter;
using ContractGen.Benchmarks.Subjects;
using ContractGen.Codecs;
using ContractGen.Formats.Json;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Laws;

/// <summary>DESIGN §8, law 5: writing allocates nothing, reading allocates the object graph and nothing else.</summary>
public sealed class AllocationLawTests
{
    [Fact]
    public void An_order() => Holds(Order.Create(), initializers: 32);

    [Fact]
    public void Integers() => Holds(IntsDocument.Create());

    [Fact]
    public void Strings() => Holds(StringsDocument.Create());

    [Fact]
    public void Scalars_of_the_zoo() => Writes(Scalars(), new ArrayBufferWriter<byte>(1 << 16)).Should().Be(0);

    [Fact]
    public void The_real_documents()
    {
        HoldsFor<TwitterDocument>("twitter.json");
        HoldsFor<CanadaDocument>("canada.json");
        // Dictionaries grow as entries come, which leaves smaller tables behind: only writing and populating are exact.
        HoldsFor<CitmDocument>("citm_catalog.json", exactReads: false);
    }

    private static void HoldsFor<T>(string file, bool exactReads = true)
        where T : IContract<T>
    {
        // Where the data folder is missing, the three documents above are all there is to measure.
        if (DataFile.ReadMinified(file, out _) is { } json)
        {
            Holds(JsonCodec.Deserialize<T>(json), exactReads);
        }
    }

    // What initializers make is replaced when the input has the member: an empty list takes 32 bytes.
    private static void Holds<T>(T value, bool exactReads = true, long initializers = 0)
        where T : IContract<T>
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 23);
        Writes(value, buffer).Should().Be(0, "writing goes into the caller's buffer");
        buffer.ResetWrittenCount();
        JsonCodec.Serialize(value, buffer);
        var json = buffer.WrittenSpan.ToArray();

        var read = JsonCodec.Deserialize<T>(json);
        var graph = ObjectGraph.Bytes(read!);
        if (exactReads)
        {
            Allocated(() => JsonCodec.Deserialize<T>(json)).Should().BeLessThanOrEqualTo(graph + initializers, "reading allocates the object graph");
        }

        JsonCodec.Populate(json, ref read);
        Allocated(() => JsonCodec.Populate(json, ref read)).Should().Be(0, "populating finds every string and list in place");
    }

    private static Zoo.Scalars.EveryScalar Scalars() => (Zoo.Scalars.EveryScalar)new RandomValues().Create(typeof(Zoo.Scalars.EveryScalar), new Random(3))!;

    private static long Writes<T>(T value, ArrayBufferWriter<byte> buffer)
        where T : IContract<T>
    {
        return Allocated(() =>
        {
            buffer.ResetWrittenCount();
            JsonCodec.Serialize(value, buffer);
        });
    }

    // The least of some calls: the first ones also pay for the JIT and for the rented buffers.
    private static long Allocated(Action run)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            run();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
