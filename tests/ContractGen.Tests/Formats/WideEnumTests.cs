using ContractGen.Codecs;
using ContractGen.Formats.Json;
using ContractGen.Formats.MessagePack;
using ContractGen.Formats.Protobuf;
using ContractGen.Tests.Laws;
using ContractGen.Zoo.Enums;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats;

/// <summary>Enums whose numbers are above those of a long, in all formats.</summary>
public sealed class WideEnumTests
{
    private const Wide Unnamed = (Wide)(1UL << 63);

    public static TheoryData<string> Formats => [.. LawFormat.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public void They_come_back(string format)
    {
        foreach (var value in new[] { Wide.Zero, (Wide)1, (Wide)long.MaxValue, Unnamed, Wide.Highest - 1, Wide.Highest })
        {
            RoundTrips(format, new WideByName { Value = value, Nullable = value, List = [value, Wide.Zero], Map = new() { [value] = value, [(Wide)2] = value } });
            RoundTrips(format, new WideByNumber { Value = value, Nullable = value, List = [value, Wide.Zero], Map = new() { [value] = value, [(Wide)2] = value } });
        }
    }

    [Fact]
    public void MessagePack_writes_them_as_what_they_are()
    {
        // the same whether the number has a name or not, as MessagePack for C# writes both
        Convert.ToHexString(MessagePackCodec.SerializeToArray(new WideByName { Value = Wide.Highest })).Should().Contain("CFFFFFFFFFFFFFFFFF");
        Convert.ToHexString(MessagePackCodec.SerializeToArray(new WideByName { Value = Unnamed })).Should().Contain("CF8000000000000000");
        MessagePackCodec.Deserialize<WideByName>(Convert.FromHexString("81A576616C7565CFFFFFFFFFFFFFFFFF")).Value.Should().Be(Wide.Highest);
        var negative = () => MessagePackCodec.Deserialize<WideByName>(Convert.FromHexString("81A576616C7565FF"));
        negative.Should().Throw<ContractGen.Formats.ContractFormatException>();
    }

    [Fact]
    public void Text_formats_write_name_or_number()
    {
        JsonCodec.SerializeToString(new WideByName { Value = Wide.Highest }).Should().Contain("\"value\":\"Highest\"");
        JsonCodec.SerializeToString(new WideByName { Value = Unnamed }).Should().Contain("\"value\":9223372036854775808");
        JsonCodec.SerializeToString(new WideByNumber { Value = Wide.Highest }).Should().Contain("\"value\":18446744073709551615");
        Convert.ToHexString(ProtobufCodec.SerializeToArray(new WideByName { Value = Wide.Highest })).Should().Be("08FFFFFFFFFFFFFFFFFF01");
    }

    private static void RoundTrips<T>(string format, T value)
        where T : IContract<T>
    {
        var codec = LawFormat.Of(format).Codec;
        codec.Deserialize<T>(codec.SerializeToArray(value)).Should().BeEquivalentTo(value);
    }
}
