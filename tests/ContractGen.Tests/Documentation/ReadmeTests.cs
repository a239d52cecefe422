using System.Buffers;
using ContractGen.Buffers;
using ContractGen.Formats;
using ContractGen.Formats.Json;
using ContractGen.Formats.MessagePack;
using ContractGen.Formats.Protobuf;
using ContractGen.Formats.Yaml;
using ContractGen.Mocks;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Documentation;

public sealed class ReadmeTests
{
    [Fact]
    public void An_order_comes_back_from_every_format()
    {
        var bufferWriter = new ArrayBufferWriter<byte>();

        // snippet
        var order = new Order { Id = 7, Customer = "Ada", Items = [new LineItem("A-1", 2, 9.90m)] };

        byte[] json = JsonCodec.SerializeToArray(order);
        Order back = JsonCodec.Deserialize<Order>(json);

        using PooledBuffer bytes = ProtobufCodec.Serialize(order);       // rented; Dispose gives it back
        MessagePackCodec.Serialize(order, bufferWriter);                 // into a buffer of yours
        string yaml = YamlCodec.SerializeToString(order);
        // end

        back.Should().BeEquivalentTo(order);
        ProtobufCodec.Deserialize<Order>(bytes.Span).Should().BeEquivalentTo(order);
        MessagePackCodec.Deserialize<Order>(bufferWriter.WrittenSpan).Should().BeEquivalentTo(order);
        YamlCodec.Deserialize<Order>(yaml).Should().BeEquivalentTo(order);
    }

    [Fact]
    public void Bad_input_is_an_error_and_no_exception()
    {
        using var console = new StringWriter();

        // snippet
        byte[] input = """{ "id": 7, "customer": "Ada", "items": [{ "sku": "A-1", "quantity": "two" }] }"""u8.ToArray();

        if (!JsonCodec.TryDeserialize<Order>(input, out Order? order, out CodecError error))
        {
            console.WriteLine(error);
        }
        // end

        order.Should().BeNull();
        File.ReadAllText(Repository.PathOf("README.md")).Should().Contain(console.ToString().Trim());
        error.Path.Should().Be("$.items[0].quantity");
    }

    [Fact]
    public async Task A_mock_answers_and_verifies()
    {
        Order order = new() { Id = 7, Customer = "Ada", Items = [new LineItem("A-1", 2, 9.90m)] };

        // snippet
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        shop.Expect().FindAsync(7, Arg.Any()).Returns(order);
        shop.Expect().Charge("acc-1", 19.80m).Returns(true);

        bool paid = await new Checkout(shop).PayAsync(7, "acc-1");
        // end

        paid.Should().BeTrue();
        mocks.Verify();
    }
}
