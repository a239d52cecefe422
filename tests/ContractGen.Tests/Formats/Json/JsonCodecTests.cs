using System.Buffers;
using System.Text.Json;
using ContractGen.Buffers;
using ContractGen.Formats;
using ContractGen.Formats.Json;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.Json;

public sealed class JsonCodecTests
{
    private const string TreeJson =
        """{"text":"root \"1\"","children":[{"text":"é","children":[],"number":-1},{"text":"","children":[],"number":2}],"number":7}""";

    [Fact]
    public void Every_way_to_serialize_writes_the_same_bytes()
    {
        ArrayBufferWriter<byte> output = new();
        JsonCodec.Serialize(Tree(), output);
        using PooledBuffer pooled = JsonCodec.Serialize(Tree());

        JsonCodec.SerializeToString(Tree()).Should().Be(TreeJson);
        output.WrittenSpan.SequenceEqual(JsonCodec.SerializeToArray(Tree())).Should().BeTrue();
        output.WrittenSpan.SequenceEqual(pooled.Span).Should().BeTrue();
        output.WrittenSpan.SequenceEqual(ContractCodecs.Json.SerializeToArray(Tree())).Should().BeTrue();
    }

    [Fact]
    public void Every_way_to_deserialize_reads_the_same_value()
    {
        byte[] json = JsonCodec.SerializeToArray(Tree());

        Check(JsonCodec.Deserialize<Node>(json));
        Check(JsonCodec.Deserialize<Node>(json.AsSpan()));
        Check(JsonCodec.Deserialize<Node>(TreeJson));
        Check(ContractCodecs.Json.Deserialize<Node>(json));
        JsonCodec.TryDeserialize<Node>(json, out Node? tried, out CodecError error).Should().BeTrue();
        Check(tried!);
        error.Kind.Should().Be(CodecErrorKind.None);
        for (int split = 0; split <= json.Length; split++)
        {
            Check(JsonCodec.Deserialize<Node>(Segments.Of(json.AsMemory(0, split), json.AsMemory(split))));
        }

        static void Check(Node node) => JsonCodec.SerializeToString(node).Should().Be(TreeJson);
    }

    [Fact]
    public void Populate_fills_the_instance_given()
    {
        Node node = new() { Text = "kept", Number = 1 };
        Node same = node;

        JsonCodec.Populate("""{"number":2}"""u8, ref node);

        node.Should().BeSameAs(same);
        (node.Text, node.Number).Should().Be(("kept", 2));
    }

    [Fact]
    public void A_fault_is_an_exception_or_an_error_with_its_place()
    {
        const string Bad = "{\n \"text\": \"x\", \"number\": true}";

        JsonCodec.TryDeserialize<Node>(Bad, out Node? value, out CodecError error).Should().BeFalse();
        Action read = () => JsonCodec.Deserialize<Node>(Bad);

        value.Should().BeNull();
        (error.Kind, error.Line, error.Column, error.Path).Should().Be((CodecErrorKind.TypeMismatch, 2, 25, "$.number"));
        read.Should().Throw<ContractFormatException>().Which.Error.Should().Be(error);
    }

    [Fact]
    public void Content_behind_the_document_is_refused()
    {
        JsonCodec.TryDeserialize<Node>("{} x", out Node? _, out CodecError error).Should().BeFalse();

        error.Kind.Should().Be(CodecErrorKind.TrailingData);
    }

    [Fact]
    public void A_lone_surrogate_in_text_to_read_is_refused_at_its_place()
    {
        JsonCodec.TryDeserialize<Node>("{\n\"text\":\"é\ud800\"}", out Node? _, out CodecError error).Should().BeFalse();

        (error.Kind, error.Offset, error.Line, error.Column).Should().Be((CodecErrorKind.InvalidText, 12, 2, 11));
    }

    [Fact]
    public void Input_beyond_the_limit_is_refused_in_one_segment_and_in_many()
    {
        JsonOptions options = new() { Limits = new CodecLimits { MaxInputBytes = 10 } };
        byte[] json = JsonCodec.SerializeToArray(Tree());

        JsonCodec.TryDeserialize<Node>(json, out Node? _, out CodecError one, options).Should().BeFalse();
        ReadOnlySequence<byte> segments = Segments.Of(json.AsMemory(0, 8), json.AsMemory(8));
        JsonCodec.TryDeserialize<Node>(segments, out Node? _, out CodecError many, options).Should().BeFalse();

        one.Kind.Should().Be(CodecErrorKind.LimitExceeded);
        many.Kind.Should().Be(CodecErrorKind.LimitExceeded);
    }

    [Fact]
    public void A_graph_that_contains_itself_is_refused()
    {
        Node node = new();
        node.Children.Add(node);

        Action write = () => JsonCodec.SerializeToArray(node);

        write.Should().Throw<ContractFormatException>().Which.Error.Kind.Should().Be(CodecErrorKind.TooDeep);
        JsonCodec.SerializeToString(Tree()).Should().Be(TreeJson, "the buffer must be given back");
    }

    [Fact]
    public void The_depth_limit_is_exact()
    {
        // a record and a list per level
        Node node = new();
        for (int i = 1; i < 32; i++)
        {
            node = new Node { Children = [node] };
        }

        JsonDocument.Parse(JsonCodec.SerializeToArray(node)).Dispose();
        Action write = () => JsonCodec.SerializeToArray(new Node { Children = [node] });
        write.Should().Throw<ContractFormatException>();
    }

    [Fact]
    public void Writing_allocates_nothing()
    {
        Node node = Tree();
        for (int i = 0; i < 5000; i++)
        {
            node.Children.Add(new Node { Text = "some text é \n", Number = i });
        }

        ArrayBufferWriter<byte> output = new(1 << 20);
        for (int i = 0; i < 50; i++)
        {
            output.ResetWrittenCount();
            JsonCodec.Serialize(node, output);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        output.ResetWrittenCount();
        JsonCodec.Serialize(node, output);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        output.WrittenCount.Should().BeGreaterThan(128 * 1024);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("Application/JSON; charset=utf-8")]
    [InlineData("text/json")]
    [InlineData(" application/problem+json ")]
    public void Media_types_of_JSON_give_the_JSON_codec(string mediaType) =>
        ContractCodecs.ForMediaType(mediaType).Should().BeSameAs(ContractCodecs.Json);

    [Theory]
    [InlineData("")]
    [InlineData("json")]
    [InlineData("+json")]
    [InlineData("application/x-ndjson")]
    [InlineData("text/html")]
    public void Other_media_types_are_refused(string mediaType)
    {
        ContractCodecs.TryForMediaType(mediaType, out _).Should().BeFalse();
        Action dispatch = () => ContractCodecs.ForMediaType(mediaType);
        dispatch.Should().Throw<NotSupportedException>();
    }

    private static Node Tree() => new()
    {
        Text = "root \"1\"",
        Children = [new Node { Text = "é", Number = -1 }, new Node { Number = 2 }],
        Number = 7,
    };
}
