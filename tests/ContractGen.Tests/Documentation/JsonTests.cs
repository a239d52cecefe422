using System.Buffers;
using ContractGen.Buffers;
using ContractGen.Codecs.Lists;
using ContractGen.Formats;
using ContractGen.Formats.Json;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Documentation;

public sealed class JsonTests
{
    [Fact]
    public void All_entry_points_agree()
    {
        Order order = new() { Id = 7, Customer = "Ada" };
        var bufferWriter = new ArrayBufferWriter<byte>();

        // snippet
        JsonCodec.Serialize(order, bufferWriter);                  // IBufferWriter<byte>: allocates nothing
        using PooledBuffer pooled = JsonCodec.Serialize(order);    // a rented buffer; Dispose gives it back
        byte[] bytes = JsonCodec.SerializeToArray(order);
        string text = JsonCodec.SerializeToString(order);

        Order fromSpan = JsonCodec.Deserialize<Order>(pooled.Span);
        Order fromSegments = JsonCodec.Deserialize<Order>(new ReadOnlySequence<byte>(bytes));
        // end

        bufferWriter.WrittenSpan.ToArray().Should().Equal(bytes);
        pooled.Span.ToArray().Should().Equal(bytes);
        text.Should().Be("""{"id":7,"customer":"Ada","createdAt":"0001-01-01T00:00:00Z","items":[],"note":null}""");
        fromSpan.Should().BeEquivalentTo(order);
        fromSegments.Should().BeEquivalentTo(order);
    }

    [Fact]
    public void Populate_keeps_the_object_and_its_list()
    {
        // snippet
        Basket basket = JsonCodec.Deserialize<Basket>("""{ "owner": "Ada", "skus": ["A-1", "B-2"] }"""u8);
        List<string> skus = basket.Skus;

        JsonCodec.Populate("""{ "owner": "Ada", "skus": ["A-1"] }"""u8, ref basket);
        // end

        basket.Skus.Should().BeSameAs(skus).And.Equal("A-1");
    }

    [Fact]
    public void A_list_is_a_root()
    {
        // snippet
        List<LineItem> items = JsonCodec.Deserialize<List<LineItem>, ListCodec<LineItem, LineItem>>(
            """[{ "sku": "A-1", "quantity": 2, "price": 9.90 }]"""u8);
        // end

        items.Should().Equal(new LineItem("A-1", 2, 9.90m));
    }

    [Fact]
    public void Deserialize_throws_what_TryDeserialize_gives()
    {
        // snippet
        Action reading = () => JsonCodec.Deserialize<Order>("{}"u8);
        // end

        CodecError error = reading.Should().Throw<ContractFormatException>().Which.Error;
        error.Kind.Should().Be(CodecErrorKind.MissingField);
        error.Detail.Should().Contain("id").And.Contain("customer");
    }

    [Fact]
    public void Comments_and_trailing_commas_are_options()
    {
        // snippet
        var lenient = new JsonOptions { AllowComments = true, AllowTrailingCommas = true };

        Basket basket = JsonCodec.Deserialize<Basket>("""{ "owner": "Ada", /* none yet */ "skus": [], }"""u8, lenient);
        // end

        basket.Owner.Should().Be("Ada");
    }
}
