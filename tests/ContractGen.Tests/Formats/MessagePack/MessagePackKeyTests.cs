using ContractGen.Codecs;
using ContractGen.Codecs.Maps;
using ContractGen.Codecs.Scalars;
using ContractGen.Formats;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.MessagePack;

/// <summary>Keys of maps, of any scalar kind.</summary>
public sealed class MessagePackKeyTests
{
    [Theory]
    [InlineData("A161", "a")]
    [InlineData("D90161", "a")]
    [InlineData("05", "5")]
    [InlineData("D0DF", "-33")]
    [InlineData("CFFFFFFFFFFFFFFFFF", "18446744073709551615")]
    [InlineData("CB3FF8000000000000", "1.5")]
    [InlineData("C3", "true")]
    [InlineData("C2", "false")]
    [InlineData("C0", "null")]
    public void Text_keys_take_every_scalar(string key, string expected)
    {
        Hex.Read<Dictionary<string, int>, DictionaryCodec<string, int, StringCodec, Int32Codec>>($"81{key}00").Keys.Should().Equal(expected);
        Hex.Read<ContractValue>($"81{key}00").Entries[0].Key.Should().Be(expected);
    }

    [Theory]
    [InlineData("90")]
    [InlineData("80")]
    [InlineData("C40161")]
    [InlineData("D40161")]
    public void What_is_no_scalar_is_no_key(string key) =>
        Hex.Error<ContractValue>($"81{key}00").Kind.Should().Be(CodecErrorKind.TypeMismatch);

    [Fact]
    public void Keys_of_other_types_are_written_as_such_and_read_from_text_too()
    {
        Hex.Write<Dictionary<long, int>, DictionaryCodec<long, int, Int64Codec, Int32Codec>>(new() { [-1] = 0 }).Should().Be("81FF00");
        Hex.Read<Dictionary<long, int>, DictionaryCodec<long, int, Int64Codec, Int32Codec>>("82 A22D31 00 A132 01").Keys.Should().Equal(-1, 2);
        Hex.Write<Dictionary<bool, int>, DictionaryCodec<bool, int, BooleanCodec, Int32Codec>>(new() { [true] = 0 }).Should().Be("81C300");
        Hex.Read<Dictionary<bool, int>, DictionaryCodec<bool, int, BooleanCodec, Int32Codec>>("81 A474727565 00").Keys.Should().Equal(true);
        Hex.Error<Dictionary<int, int>, DictionaryCodec<int, int, Int32Codec, Int32Codec>>("81CE8000000000").Kind.Should().Be(CodecErrorKind.OutOfRange);
        Hex.Error<Dictionary<int, int>, DictionaryCodec<int, int, Int32Codec, Int32Codec>>("81A17800").Kind.Should().Be(CodecErrorKind.InvalidValue);
        Hex.Error<Dictionary<bool, int>, DictionaryCodec<bool, int, BooleanCodec, Int32Codec>>("81A17800").Kind.Should().Be(CodecErrorKind.InvalidValue);
    }
}
