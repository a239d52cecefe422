using ContractGen.Buffers;
using ContractGen.Codecs;
using ContractGen.Formats;
using ContractGen.Formats.MessagePack;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Documentation;

public sealed class MessagePackTests
{
    [Fact]
    public void Entry_points()
    {
        Order order = new() { Id = 7, Customer = "Ada" };

        // snippet
        using PooledBuffer bytes = MessagePackCodec.Serialize(order);
        Order back = MessagePackCodec.Deserialize<Order>(bytes.Span);

        IContractCodec byMediaType = ContractCodecs.ForMediaType("application/vnd.msgpack");
        // end

        back.Should().BeEquivalentTo(order);
        byMediaType.Should().BeSameAs(ContractCodecs.MessagePack);
    }

    [Fact]
    public void Layouts()
    {
        // snippet
        byte[] bytes = MessagePackCodec.SerializeToArray(new Reading { Sensor = 7, Value = 21.5f });
        // 94 07 C0 CA 41AC0000 C0: four elements; the second has no field, the fourth is null
        // end

        Convert.ToHexString(bytes).Should().Be("9407C0CA41AC0000C0");
        MessagePackCodec.Deserialize<Reading>(bytes).Value.Should().Be(21.5f);
    }

    [Fact]
    public void Extensions()
    {
        // snippet
        var position = new MessagePackExtension(5, [48, 11]);
        byte[] bytes = MessagePackCodec.SerializeToArray(ContractValue.ListOf(ContractValue.From("here"), ContractValue.From(position)));
        MessagePackExtension back = MessagePackCodec.Deserialize<ContractValue>(bytes)[1].AsExtension();
        // end

        back.Should().Be(position);
    }

    [Fact]
    public void Options()
    {
        byte[] input = [0xC4, 0x03, (byte)'A', (byte)'d', (byte)'a'];

        // snippet
        var old = new MessagePackOptions { AllowBinaryText = true };
        ContractValue text = ContractValue.From(MessagePackCodec.Deserialize<string, ContractGen.Codecs.Scalars.StringCodec>(input, old));
        // end

        text.AsString().Should().Be("Ada");
    }
}
