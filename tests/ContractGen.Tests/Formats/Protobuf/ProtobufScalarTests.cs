using ContractGen.Conformance.TestMessages;
using ContractGen.Formats;
using ContractGen.Formats.Protobuf;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.Protobuf;

public sealed class ProtobufScalarTests
{
    [Fact]
    public void Defaults_are_not_written() => Write(new TestAllTypesProto3()).Should().BeEmpty();

    [Fact]
    public void Minus_zero_is_no_default() =>
        Write(new TestAllTypesProto3 { OptionalFloat = -0f, OptionalDouble = -0d }).Should().Be("5D00000080" + "610000000000000080");

    [Fact]
    public void A_nullable_member_is_written_whatever_its_value() =>
        Write(new TestAllTypesProto3 { OneofUint32 = 0 }).Should().Be("F80600");

    [Fact]
    public void A_negative_int32_has_ten_bytes() =>
        Write(new TestAllTypesProto3 { OptionalInt32 = -1 }).Should().Be("08FFFFFFFFFFFFFFFFFF01");

    [Fact]
    public void ZigZag_keeps_small_numbers_of_either_sign_short() =>
        Write(new TestAllTypesProto3 { OptionalSint32 = -1, OptionalSint64 = 1 }).Should().Be("2801" + "3002");

    [Fact]
    public void Fixed_numbers_are_little_endian() =>
        Write(new TestAllTypesProto3 { OptionalFixed32 = 1, OptionalSfixed64 = -2 }).Should().Be("3D01000000" + "51FEFFFFFFFFFFFFFF");

    [Theory]
    [InlineData(0UL)]
    [InlineData(127UL)]
    [InlineData(128UL)]
    [InlineData(16383UL)]
    [InlineData(16384UL)]
    [InlineData((1UL << 56) - 1)]
    [InlineData(1UL << 56)]
    [InlineData(1UL << 63)]
    [InlineData(ulong.MaxValue)]
    public void Varints_of_every_length_come_back(ulong number)
    {
        var message = new TestAllTypesProto3 { OptionalUint64 = number, RepeatedUint64 = [number, number] };
        var read = Read(Write(message));
        read.OptionalUint64.Should().Be(number);
        read.RepeatedUint64.Should().Equal(number, number);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(20)]
    [InlineData(64)]
    public void Packed_integers_come_back_whatever_the_lengths_beside_them(int mostBits)
    {
        var random = new Random(mostBits);
        for (var count = 1; count < 40; count++)
        {
            var numbers = Enumerable.Range(0, count).Select(_ => (ulong)random.NextInt64() >> (64 - random.Next(0, mostBits + 1)) % 64).ToList();
            Read(Write(new TestAllTypesProto3 { RepeatedUint64 = [.. numbers] })).RepeatedUint64.Should().Equal(numbers);
        }
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 1, 1, 1, 1, 1, 1)]
    [InlineData(127, 127, 128, 128, 0, 5, 5, 5)]
    [InlineData(3, 16383, 16384, 3, 3)]
    public void Texts_come_back_whatever_the_lengths_beside_them(params int[] lengths)
    {
        var texts = lengths.Select((length, i) => new string((char)('a' + i), length)).ToList();
        Read(Write(new TestAllTypesProto3 { RepeatedString = [.. texts] })).RepeatedString.Should().Equal(texts);
    }

    [Fact]
    public void An_int32_is_cut_off_at_32_bits() => Read("0881808080800A").OptionalInt32.Should().Be(1);

    [Fact]
    public void Bits_beyond_64_of_a_varint_are_cut_off() => Read("10FFFFFFFFFFFFFFFFFF7F").OptionalInt64.Should().Be(-1);

    [Fact]
    public void A_varint_of_eleven_bytes_is_refused() => Kind("1080808080808080808080" + "00").Should().Be(CodecErrorKind.Syntax);

    [Fact]
    public void Every_varint_but_zero_is_true() => Read("688001").OptionalBool.Should().BeTrue();

    [Fact]
    public void An_unknown_number_of_an_enum_is_kept()
    {
        var read = Read("A801E807");
        ((int)read.OptionalNestedEnum).Should().Be(1000);
        Write(read).Should().Be("A801E807");
    }

    [Fact]
    public void Text_that_is_not_valid_UTF_8_is_refused() => Kind("7202C328").Should().Be(CodecErrorKind.InvalidText);

    [Fact]
    public void Text_with_a_lone_surrogate_is_refused()
    {
        var writing = () => Write(new TestAllTypesProto3 { OptionalString = "a\ud800" });
        writing.Should().Throw<ContractFormatException>().Which.Error.Kind.Should().Be(CodecErrorKind.InvalidText);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(42)]
    [InlineData(43)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(5461)]
    [InlineData(5462)]
    [InlineData(16384)]
    public void Text_of_every_length_gets_the_right_length(int length)
    {
        foreach (var text in new[] { new string('a', length), new string('中', length), new string('a', length - 1) + "é" })
        {
            Read(Write(new TestAllTypesProto3 { OptionalString = text })).OptionalString.Should().Be(text);
        }
    }

    private static string Write(TestAllTypesProto3 message) => Convert.ToHexString(ProtobufCodec.SerializeToArray(message));

    private static TestAllTypesProto3 Read(string hex) => ProtobufCodec.Deserialize<TestAllTypesProto3>(Convert.FromHexString(hex));

    private static CodecErrorKind Kind(string hex)
    {
        ProtobufCodec.TryDeserialize<TestAllTypesProto3>(Convert.FromHexString(hex), out _, out var error).Should().BeFalse();
        return error.Kind;
    }
}
