using System.Numerics;
using ContractGen.Codecs;
using ContractGen.Formats;
using ContractGen.Formats.Json;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Codecs;

public sealed class ContractValueTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("-9223372036854775808")]
    [InlineData("18446744073709551615")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("1.10")]
    [InlineData("0.1234567890123456789")]
    [InlineData("1e400")]
    [InlineData("{\"z\":[1,2.5,\"a\",null,{\"y\":false}],\"a\":{}}")]
    public void A_document_comes_back_as_it_was(string text)
    {
        ContractValue value = JsonCodec.Deserialize<ContractValue>(text);
        JsonCodec.SerializeToString(value).Should().Be(text);
        value.ToString().Should().Be(text);
        value.Should().Be(JsonCodec.Deserialize<ContractValue>(text));
        value.GetHashCode().Should().Be(JsonCodec.Deserialize<ContractValue>(text).GetHashCode());
    }

    [Fact]
    public void Content_is_reached_by_key_and_position()
    {
        ContractValue value = JsonCodec.Deserialize<ContractValue>("{\"a\":[1,18446744073709551615,2.5,1.10,\"x\"],\"b\":true,\"a2\":null}");
        value.Count.Should().Be(3);
        value["a"][0].AsInt64().Should().Be(1);
        value["a"][1].AsUInt64().Should().Be(ulong.MaxValue);
        value["a"][2].AsDouble().Should().Be(2.5);
        value["a"][3].AsDecimal().Should().Be(1.10m);
        value["a"][4].AsString().Should().Be("x");
        value["b"].AsBoolean().Should().BeTrue();
        value["a2"].IsNull.Should().BeTrue();
        value.TryGetValue("none", out _).Should().BeFalse();
        value.Entries.Select(entry => entry.Key).Should().Equal("a", "b", "a2");
        value.Invoking(v => v.AsInt64()).Should().Throw<InvalidOperationException>().WithMessage("*Map*integer*");
        value["a"][1].Invoking(v => v.AsInt64()).Should().Throw<OverflowException>();
    }

    [Fact]
    public void Values_that_are_made_equal_those_that_are_read()
    {
        ContractValue made = ContractValue.MapOf(
            new("n", ContractValue.From(BigInteger.One)),
            new("d", ContractValue.From(1.10m)),
            new("l", ContractValue.ListOf(ContractValue.From(0.5), ContractValue.From((string?)null), ContractValue.From(ulong.MaxValue))));
        made.Should().Be(JsonCodec.Deserialize<ContractValue>("{\"n\":1,\"d\":1.10,\"l\":[0.5,null,18446744073709551615]}"));
        (ContractValue.From(1L) == ContractValue.From(1.0)).Should().BeFalse();
    }

    [Fact]
    public void The_last_of_equal_keys_wins_in_the_place_of_the_first() =>
        JsonCodec.Deserialize<ContractValue>("{\"a\":1,\"b\":2,\"a\":3}").ToString().Should().Be("{\"a\":3,\"b\":2}");

    [Fact]
    public void Nesting_beyond_the_limit_is_refused() =>
        JsonCodec.TryDeserialize<ContractValue>(new string('[', 100_000), out _, out CodecError error).Should().BeFalse(error.ToString());
}
