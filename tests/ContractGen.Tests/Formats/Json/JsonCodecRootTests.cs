using System.Buffers;
using ContractGen.Buffers;
using ContractGen.Formats;
using ContractGen.Formats.Json;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.Json;

public sealed class JsonCodecRootTests
{
    private const string A = """{"text":"a","children":[],"number":1}""";
    private const string B = """{"text":"b","children":[],"number":2}""";

    [Fact]
    public void An_array_is_a_root()
    {
        Node[] nodes = JsonCodec.DeserializeArray<Node>($"[{A}, {B}]");

        nodes.Select(static node => node.Text).Should().Equal("a", "b");
        JsonCodec.SerializeToString(nodes).Should().Be($"[{A},{B}]");
        JsonCodec.SerializeToArray(nodes).Should().HaveCount(A.Length + B.Length + 3);
        using PooledBuffer pooled = JsonCodec.Serialize(nodes);
        pooled.Length.Should().Be(A.Length + B.Length + 3);
        JsonCodec.SerializeToString(Array.Empty<Node>()).Should().Be("[]");
    }

    [Fact]
    public void A_list_is_a_root()
    {
        List<Node> nodes = JsonCodec.DeserializeList<Node>($"[{A},{B}]");

        nodes.Select(static node => node.Text).Should().Equal("a", "b");
        JsonCodec.SerializeToString(nodes).Should().Be($"[{A},{B}]");
    }

    [Fact]
    public void A_dictionary_is_a_root()
    {
        string json = $$"""{"first":{{A}},"s\"econd":{{B}}}""";
        Dictionary<string, Node> nodes = JsonCodec.DeserializeDictionary<Node>(json);

        nodes["first"].Number.Should().Be(1);
        nodes["s\"econd"].Number.Should().Be(2);
        JsonCodec.SerializeToString(nodes).Should().Be(json);
    }

    [Fact]
    public void A_fault_names_the_element()
    {
        JsonCodec.TryDeserializeList<Node>("""[{},{"number":"x"}]"""u8, out List<Node>? nodes, out CodecError error).Should().BeFalse();
        JsonCodec.TryDeserializeDictionary<Node>("[]"u8, out Dictionary<string, Node>? map, out CodecError second).Should().BeFalse();

        nodes.Should().BeNull();
        error.Path.Should().Be("$[1].number");
        map.Should().BeNull();
        second.Kind.Should().Be(CodecErrorKind.TypeMismatch);
    }

    [Fact]
    public void Writing_a_list_or_dictionary_allocates_nothing()
    {
        List<Node> list = JsonCodec.DeserializeList<Node>($"[{A},{B}]");
        Dictionary<string, Node> map = new() { ["a"] = list[0] };
        ArrayBufferWriter<byte> output = new(1 << 16);
        for (int i = 0; i < 100; i++)
        {
            JsonCodec.Serialize(list, output);
            JsonCodec.Serialize(map, output);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        JsonCodec.Serialize(list, output);
        JsonCodec.Serialize(map, output);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }
}
