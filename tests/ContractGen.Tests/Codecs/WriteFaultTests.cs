using System.Buffers;
using ContractGen.Codecs;
using ContractGen.Formats;
using ContractGen.Formats.Protobuf;
using ContractGen.Formats.Yaml;
using ContractGen.Zoo.Orders;
using ContractGen.Zoo.Unions;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Codecs;

/// <summary>What cannot be written is told with the format's name and the way to it.</summary>
public sealed class WriteFaultTests
{
    private static readonly LineItem Item = new() { Sku = "A" };

    public static TheoryData<string, string> Codecs => new()
    {
        { "application/json", "JSON" },
        { "application/msgpack", "MessagePack" },
        { "application/x-protobuf", "Protobuf" },
        { "application/yaml", "YAML" },
    };

    [Theory]
    [MemberData(nameof(Codecs))]
    public void A_null_member_is_named(string mediaType, string format)
    {
        Refuse(mediaType, format, new Order { Id = 1, Customer = null! }, "$.customer", "string");
        Refuse(mediaType, format, new Order { Id = 1, Customer = "", Items = null! }, "$.items", "List");
        Refuse(mediaType, format, new Order { Id = 1, Customer = "Ada", ShipTo = new Address { City = null! } }, "$.shipTo.city", "string");
    }

    [Theory]
    [MemberData(nameof(Codecs))]
    public void A_null_element_is_named(string mediaType, string format)
    {
        Refuse(mediaType, format, Of(Item, Item, null!), "$.items[2]", "LineItem");
        Refuse(mediaType, format, Of(Item, new LineItem { Sku = "", Price = 1 }, new LineItem { Sku = null! }), "$.items[2].sku", "string");
    }

    [Theory]
    [MemberData(nameof(Codecs))]
    public void A_null_behind_long_values_is_named(string mediaType, string format)
    {
        // 255, 383 … are the lengths that begin with the byte by which Protobuf marks those that are not known yet
        foreach (int length in (int[])[126, 127, 128, 254, 255, 256, 383, 511, 16_383])
        {
            var order = new Order { Id = 1, Customer = new string('x', length), Items = [new() { Sku = new string('\n', length) }, new() { Sku = null! }] };
            Refuse(mediaType, format, order, "$.items[1].sku", "string");
        }
    }

    [Theory]
    [MemberData(nameof(Codecs))]
    public void A_null_in_a_map_or_union_is_named(string mediaType, string format)
    {
        Refuse(mediaType, format, new Receipt(new Cash(), []) { ByName = { ["a"] = new Cash(), ["b"] = null! } }, "$.byName.b", "Payment");
        Refuse(mediaType, format, new Receipt(new Cash(), []) { ByName = { ["a"] = new Check() } }, "$.byName.a", "Check");
    }

    [Fact]
    public void Of_elements_within_elements_YAML_names_the_outermost()
    {
        Order[] orders = [Of(Item), Of(Item, new LineItem { Sku = null! })];

        Action write = () => YamlCodec.SerializeToArray(orders);

        write.Should().Throw<ContractFormatException>().Which.Error.Path.Should().Be("$[1]");
    }

    [Fact]
    public void A_null_in_one_of_many_documents_is_named()
    {
        Action write = () => ProtobufCodec.SerializeMany([Of(Item), Of(Item, new LineItem { Sku = null! })], new ArrayBufferWriter<byte>());

        write.Should().Throw<ContractFormatException>().Which.Error.Path.Should().Be("$.items[1].sku");
    }

    private static Order Of(params List<LineItem> items) => new() { Id = 1, Customer = "Ada", Items = items };

    private static void Refuse<T>(string mediaType, string format, T value, string path, string what)
        where T : INumberedContract<T>
    {
        IContractCodec codec = ContractCodecs.ForMediaType(mediaType);

        CodecError error = FluentActions.Invoking(() => codec.Serialize(value, new ArrayBufferWriter<byte>())).Should().Throw<ContractFormatException>().Which.Error;

        (error.Format, error.Path).Should().Be((format, path));
        error.Detail.Should().Contain(what);
    }

    private sealed record Check : Payment;
}
