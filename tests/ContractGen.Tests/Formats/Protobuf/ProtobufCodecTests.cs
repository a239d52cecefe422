using System.Buffers;
using ContractGen.Codecs;
using ContractGen.Conformance.TestMessages;
using ContractGen.Formats;
using ContractGen.Formats.Protobuf;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.Protobuf;

public sealed class ProtobufCodecTests
{
    [Theory]
    [InlineData("application/x-protobuf")]
    [InlineData("application/protobuf")]
    [InlineData("application/vnd.google.protobuf; proto=shop.Order")]
    public void The_format_is_found_by_its_media_types(string mediaType) =>
        ContractCodecs.ForMediaType(mediaType).Should().BeSameAs(ContractCodecs.Protobuf);

    [Fact]
    public void A_contract_without_numbers_is_refused_by_name()
    {
        var writing = () => ContractCodecs.Protobuf.SerializeToArray(ContractValue.Null);
        writing.Should().Throw<NotSupportedException>().WithMessage("Protobuf knows fields by their numbers only*ContractValue*");
    }

    [Fact]
    public void Many_messages_stand_behind_their_lengths()
    {
        var output = new ArrayBufferWriter<byte>();
        ProtobufCodec.SerializeMany([new ForeignMessage { C = 1 }, new ForeignMessage(), new ForeignMessage { C = 300 }], output);
        Convert.ToHexString(output.WrittenSpan).Should().Be("020801" + "00" + "0308AC02");
        ProtobufCodec.DeserializeMany<ForeignMessage>(output.WrittenMemory).Select(each => each.C).Should().Equal(1, 0, 300);
    }

    [Fact]
    public void A_long_message_gets_a_length_of_several_bytes()
    {
        var bytes = ProtobufCodec.SerializeMany([new TestAllTypesProto3 { OptionalString = new string('a', 20_000) }]).Span.ToArray();
        ProtobufCodec.DeserializeMany<TestAllTypesProto3>(bytes).Single().OptionalString.Should().HaveLength(20_000);
    }

    [Fact]
    public void The_last_of_many_messages_must_end()
    {
        var reading = () => ProtobufCodec.DeserializeMany<ForeignMessage>(new byte[] { 2, 8, 1, 5, 8 }).ToList();
        reading.Should().Throw<ContractFormatException>().Which.Error.Kind.Should().Be(CodecErrorKind.UnexpectedEnd);
    }

    [Fact]
    public void Any_holds_a_message_and_the_name_of_its_type()
    {
        var any = Any.Pack(new ForeignMessage { C = 5 }, "test.ForeignMessage");
        any.TypeUrl.Should().Be("type.googleapis.com/test.ForeignMessage");
        any.TryUnpack<ForeignMessage>("test.ForeignMessage", out var message).Should().BeTrue();
        message!.C.Should().Be(5);
        any.TryUnpack<ForeignMessage>("test.Other", out _).Should().BeFalse();
    }

    [Fact]
    public void A_wrapper_tells_zero_from_nothing()
    {
        Write(new TestAllTypesProto3 { OptionalInt32Wrapper = 0 }).Should().Be("D20C00");
        Write(new TestAllTypesProto3 { OptionalInt32Wrapper = 5 }).Should().Be("D20C020805");
        Read("D20C00").OptionalInt32Wrapper.Should().Be(0);
        Read("").OptionalInt32Wrapper.Should().BeNull();
        Read("820D00").OptionalStringWrapper.Should().Be("");
    }

    [Fact]
    public void A_dynamic_value_is_a_google_protobuf_Value()
    {
        var value = ContractValue.MapOf(
            new("a", ContractValue.ListOf(ContractValue.From(1.5), ContractValue.True, ContractValue.Null)),
            new("b", ContractValue.From("c")));
        Read(Write(new TestAllTypesProto3 { OptionalValue = value })).OptionalValue.Should().Be(value);
    }

    [Fact]
    public void Times_are_seconds_and_nanoseconds()
    {
        var time = DateTimeOffset.UnixEpoch.AddSeconds(-1).AddTicks(5);
        Write(new TestAllTypesProto3 { OptionalTimestamp = time }).Should().Be("F2120E" + "08FFFFFFFFFFFFFFFFFF01" + "10F403");
        Write(new TestAllTypesProto3 { OptionalDuration = TimeSpan.FromTicks(-5) }).Should().Be("EA120B" + "108CFCFFFFFFFFFFFFFF01");
        Read("F2120E" + "08FFFFFFFFFFFFFFFFFF01" + "10F403").OptionalTimestamp.Should().Be(time);
    }

    [Theory]
    [InlineData("F21207088083D1FFAF07", "the timestamp, 253402300800 seconds from 1970, is not one of the years 1 to 9999")]
    [InlineData("F21206" + "108094EBDC03", "the nanoseconds of a timestamp are 0 to 999999999, not 1000000000")]
    [InlineData("EA1206" + "108094EBDC03", "the nanoseconds of a duration are -999999999 to 999999999, not 1000000000")]
    [InlineData("EA120A" + "08FFFFFFFFFFFFFFFF7F", "the duration, 9223372036854775807 seconds, is longer than .NET can hold")]
    public void Times_that_NET_cannot_hold_are_refused_with_the_reason(string hex, string detail)
    {
        ProtobufCodec.TryDeserialize<TestAllTypesProto3>(Convert.FromHexString(hex), out _, out var error).Should().BeFalse();
        error.Kind.Should().Be(CodecErrorKind.OutOfRange);
        error.Detail.Should().Be(detail);
    }

    [Fact]
    public void The_first_day_of_NET_is_written_in_a_map_where_nothing_means_the_first_day_of_Unix()
    {
        var bytes = ProtobufCodec.SerializeToArray(new EntryValues { Times = { [1] = default } });
        Convert.ToHexString(bytes).Should().Be("0A0F" + "0801" + "120B" + "088092B8C398FEFFFFFF01");
        ProtobufCodec.Deserialize<EntryValues>(bytes).Times[1].Should().Be(default);
        ProtobufCodec.Deserialize<EntryValues>([0x0A, 0x02, 0x08, 0x01]).Times[1].Should().Be(DateTimeOffset.UnixEpoch);
    }

    [Theory]
    [InlineData("0801")]
    [InlineData("0801" + "1200")]
    public void An_empty_text_that_others_write_for_the_default_is_the_default(string entry)
    {
        var length = (entry.Length / 2).ToString("X2", null);
        var read = ProtobufCodec.Deserialize<EntryValues>(Convert.FromHexString("12" + length + entry + "1A" + length + entry));
        read.Ids[1].Should().Be(Guid.Empty);
        read.Amounts[1].Should().Be(0);
    }

    private static string Write(TestAllTypesProto3 message) => Convert.ToHexString(ProtobufCodec.SerializeToArray(message));

    private static TestAllTypesProto3 Read(string hex) => ProtobufCodec.Deserialize<TestAllTypesProto3>(Convert.FromHexString(hex));
}
