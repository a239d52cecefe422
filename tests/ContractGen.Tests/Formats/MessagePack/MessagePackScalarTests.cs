using System.Text;
using ContractGen.Codecs.Lists;
using ContractGen.Codecs.Scalars;
using ContractGen.Formats;
using ContractGen.Formats.MessagePack;
using ContractGen.Zoo.Layouts;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.MessagePack;

/// <summary>Scalars, byte by byte as the specification lays them out.</summary>
public sealed class MessagePackScalarTests
{
    [Theory]
    [InlineData(0, "00")]
    [InlineData(127, "7F")]
    [InlineData(128, "CC80")]
    [InlineData(255, "CCFF")]
    [InlineData(256, "CD0100")]
    [InlineData(65535, "CDFFFF")]
    [InlineData(65536, "CE00010000")]
    [InlineData(uint.MaxValue, "CEFFFFFFFF")]
    [InlineData(uint.MaxValue + 1L, "D30000000100000000")]
    [InlineData(long.MaxValue, "D37FFFFFFFFFFFFFFF")]
    [InlineData(-1, "FF")]
    [InlineData(-32, "E0")]
    [InlineData(-33, "D0DF")]
    [InlineData(-128, "D080")]
    [InlineData(-129, "D1FF7F")]
    [InlineData(-32768, "D18000")]
    [InlineData(-32769, "D2FFFF7FFF")]
    [InlineData(int.MinValue, "D280000000")]
    [InlineData(int.MinValue - 1L, "D3FFFFFFFF7FFFFFFF")]
    [InlineData(long.MinValue, "D38000000000000000")]
    public void Integers_are_as_short_as_they_can_be(long value, string bytes)
    {
        Hex.Write<long, Int64Codec>(value).Should().Be(bytes);
        Hex.Read<long, Int64Codec>(bytes).Should().Be(value);
        if (value == (int)value)
        {
            Hex.Write<int, Int32Codec>((int)value).Should().Be(bytes);
            Hex.Read<int, Int32Codec>(bytes).Should().Be((int)value);
        }

        if (value is >= 0 and <= uint.MaxValue)
        {
            Hex.Write<uint, UInt32Codec>((uint)value).Should().Be(bytes);
            Hex.Write<ulong, UInt64Codec>((ulong)value).Should().Be(bytes);
            Hex.Read<ulong, UInt64Codec>(bytes).Should().Be((ulong)value);
        }
    }

    [Theory]
    [InlineData("CF0000000000000005")]
    [InlineData("D30000000000000005")]
    [InlineData("CE00000005")]
    [InlineData("D10005")]
    [InlineData("D005")]
    [InlineData("CA40A00000")]
    [InlineData("CB4014000000000000")]
    public void Every_encoding_of_five_is_five(string bytes)
    {
        Hex.Read<byte, ByteCodec>(bytes).Should().Be(5);
        Hex.Read<int, Int32Codec>(bytes).Should().Be(5);
        Hex.Read<uint, UInt32Codec>(bytes).Should().Be(5);
        Hex.Read<ulong, UInt64Codec>(bytes).Should().Be(5);
        Hex.Read<double, DoubleCodec>(bytes).Should().Be(5);
        Hex.Read<float, SingleCodec>(bytes).Should().Be(5);
        Hex.Read<decimal, DecimalCodec>(bytes).Should().Be(5);
        Hex.Read<System.Numerics.BigInteger, BigIntegerCodec>(bytes).Should().Be(5);
    }

    [Theory]
    [InlineData("CC80", CodecErrorKind.OutOfRange)]
    [InlineData("D17FFF", CodecErrorKind.OutOfRange)]
    [InlineData("CB3FF8000000000000", CodecErrorKind.TypeMismatch)]
    [InlineData("C0", CodecErrorKind.UnexpectedNull)]
    [InlineData("C1", CodecErrorKind.Syntax)]
    [InlineData("A131", CodecErrorKind.TypeMismatch)]
    [InlineData("CD00", CodecErrorKind.UnexpectedEnd)]
    [InlineData("0100", CodecErrorKind.TrailingData)]
    [InlineData("", CodecErrorKind.UnexpectedEnd)]
    public void What_is_no_sbyte_is_refused(string bytes, CodecErrorKind kind) =>
        Hex.Error<sbyte, SByteCodec>(bytes).Kind.Should().Be(kind);

    [Fact]
    public void Integers_never_wrap()
    {
        Hex.Error<int, Int32Codec>("CE80000000").Kind.Should().Be(CodecErrorKind.OutOfRange);

        // the same where more bytes follow, which are then read in one load
        foreach (var number in new[] { "CE80000000", "CFFFFFFFFFFFFFFFFF", "CF8000000000000000", "D3FFFFFFFF7FFFFFFF", "D37FFFFFFFFFFFFFFF" })
        {
            Hex.Error<List<int>, ListCodec<int, Int32Codec>>($"92{number}00").Kind.Should().Be(CodecErrorKind.OutOfRange);
            Hex.Error<ArrayWithGaps>($"92{number} CB4000000000000000").Kind.Should().Be(CodecErrorKind.OutOfRange);
        }

        Hex.Read<ArrayWithGaps>("92D2FFFFFFFE CB4000000000000000").First.Should().Be(-2);
        Hex.Error<uint, UInt32Codec>("FF").Kind.Should().Be(CodecErrorKind.OutOfRange);
        Hex.Error<ulong, UInt64Codec>("D3FFFFFFFFFFFFFFFF").Kind.Should().Be(CodecErrorKind.OutOfRange);
        Hex.Error<long, Int64Codec>("CF8000000000000000").Kind.Should().Be(CodecErrorKind.OutOfRange);
        Hex.Error<long, Int64Codec>("CB43E0000000000000").Kind.Should().Be(CodecErrorKind.OutOfRange);
    }

    [Fact]
    public void Floats_keep_their_width()
    {
        Hex.Write<float, SingleCodec>(0.5f).Should().Be("CA3F000000");
        Hex.Write<double, DoubleCodec>(0.5).Should().Be("CB3FE0000000000000");
        Hex.Write<double, DoubleCodec>(double.NaN).Should().Be("CBFFF8000000000000");
        Hex.Read<double, DoubleCodec>("CA3F000000").Should().Be(0.5);
        Hex.Read<double, DoubleCodec>("CB7FF0000000000000").Should().Be(double.PositiveInfinity);
        Hex.Read<float, SingleCodec>("CB3FB999999999999A").Should().Be(0.1f);
        Hex.Error<float, SingleCodec>("CB7FEFFFFFFFFFFFFF").Kind.Should().Be(CodecErrorKind.OutOfRange);
        Hex.Read<float, SingleCodec>("CB7FF0000000000000").Should().Be(float.PositiveInfinity);
    }

    [Theory]
    [InlineData(0, "A0")]
    [InlineData(31, "BF")]
    [InlineData(32, "D920")]
    [InlineData(255, "D9FF")]
    [InlineData(256, "DA0100")]
    [InlineData(65535, "DAFFFF")]
    [InlineData(65536, "DB00010000")]
    public void Text_has_the_shortest_header(int length, string header)
    {
        var bytes = header + Convert.ToHexString(Encoding.ASCII.GetBytes(new string('x', length)));
        Hex.Write<string, StringCodec>(new string('x', length)).Should().Be(bytes);
        Hex.Read<string, StringCodec>(bytes).Should().Be(new string('x', length));
    }

    [Theory]
    [InlineData(31, 2)]
    [InlineData(255, 3)]
    [InlineData(65535, 5)]
    public void Text_beyond_ASCII_gets_the_header_of_its_bytes(int characters, int headerLength)
    {
        for (var place = 0; place < 2; place++)
        {
            var text = place == 0 ? "é" + new string('x', characters - 1) : new string('x', characters - 1) + "é";
            var bytes = Hex.Write<string, StringCodec>(text);
            bytes.Should().HaveLength(2 * (headerLength + characters + 1));
            Hex.Read<string, StringCodec>(bytes).Should().Be(text);
        }
    }

    [Fact]
    public void Text_of_every_length_and_with_a_letter_beyond_ASCII_in_every_place_comes_back()
    {
        for (var length = 0; length < 70; length++)
        {
            Hex.Read<string, StringCodec>(Hex.Write<string, StringCodec>(new string('a', length))).Should().Be(new string('a', length));
            for (var place = 0; place < length; place++)
            {
                foreach (var letter in new[] { "é", "中", "😀" })
                {
                    var text = new string('a', place) + letter + new string('b', length - place - 1);
                    Hex.Read<string, StringCodec>(Hex.Write<string, StringCodec>(text)).Should().Be(text);
                }
            }
        }
    }

    [Fact]
    public void Text_survives_a_buffer_that_grows_in_the_middle_of_it()
    {
        for (var length = 1; length < 120; length += 17)
        {
            for (var place = 0; place < length; place += 11)
            {
                string[] texts = [.. Enumerable.Repeat(new string('a', place) + "é" + new string('中', length - place - 1), 3000)];
                var output = new System.Buffers.ArrayBufferWriter<byte>(300);
                MessagePackCodec.Serialize<string[], ArrayCodec<string, StringCodec>>(texts[..^(length * 20)], output);
                MessagePackCodec.Deserialize<string[], ArrayCodec<string, StringCodec>>(output.WrittenSpan).Should().OnlyContain(text => text == texts[0]);
            }
        }
    }

    [Theory]
    [InlineData("D90161")]
    [InlineData("DA000161")]
    [InlineData("DB0000000161")]
    public void Every_header_of_text_is_read(string bytes)
    {
        Hex.Read<string, StringCodec>(bytes).Should().Be("a");
        Hex.Read<byte[], ByteArrayCodec>(bytes).Should().Equal(0x61);
    }

    [Fact]
    public void Text_that_is_no_text_is_refused()
    {
        var write = () => Hex.Write<string, StringCodec>("ab\ud800");
        write.Should().Throw<ContractFormatException>().Which.Error.Kind.Should().Be(CodecErrorKind.InvalidText);
        var error = Hex.Error<string, StringCodec>("A4616263FF");
        error.Kind.Should().Be(CodecErrorKind.InvalidText);
        error.Offset.Should().Be(4);
        Hex.Error<string, StringCodec>("A261").Kind.Should().Be(CodecErrorKind.UnexpectedEnd);
        Hex.Error<string, StringCodec>("DBFFFFFFFF61").Kind.Should().Be(CodecErrorKind.UnexpectedEnd);
    }

    [Fact]
    public void Bin_is_text_only_on_request()
    {
        Hex.Error<string, StringCodec>("C40161").Kind.Should().Be(CodecErrorKind.TypeMismatch);
        var options = new MessagePackOptions { AllowBinaryText = true };
        MessagePackCodec.Deserialize<string, StringCodec>(Hex.Bytes("C40161"), options).Should().Be("a");
        Hex.Error<string, StringCodec>("C401FF", options).Kind.Should().Be(CodecErrorKind.InvalidText);
    }

    [Theory]
    [InlineData(0, "C400")]
    [InlineData(255, "C4FF")]
    [InlineData(256, "C50100")]
    [InlineData(65536, "C600010000")]
    public void Bytes_have_the_shortest_header(int length, string header)
    {
        var bytes = header + Convert.ToHexString(new byte[length]);
        Hex.Write<byte[], ByteArrayCodec>(new byte[length]).Should().Be(bytes);
        Hex.Read<byte[], ByteArrayCodec>(bytes).Should().Equal(new byte[length]);
    }

    [Fact]
    public void Values_without_an_encoding_of_their_own_are_text()
    {
        var guid = new Guid("00112233-4455-6677-8899-aabbccddeeff");
        Hex.Write<Guid, GuidCodec>(guid).Should().Be("D924" + Convert.ToHexString(Encoding.ASCII.GetBytes(guid.ToString())));
        Hex.Read<Guid, GuidCodec>("C410" + Convert.ToHexString(guid.ToByteArray())).Should().Be(guid);
        Hex.Write<decimal, DecimalCodec>(1.10m).Should().Be("A4312E3130");
        Hex.Write<TimeSpan, TimeSpanCodec>(TimeSpan.FromMinutes(1)).Should().Be("A8" + Convert.ToHexString("00:01:00"u8));
        Hex.Read<TimeSpan, TimeSpanCodec>("CE23C34600").Should().Be(TimeSpan.FromMinutes(1), "ticks are read too");
        Hex.Error<decimal, DecimalCodec>("A178").Kind.Should().Be(CodecErrorKind.InvalidValue);
        Hex.Error<Guid, GuidCodec>("A178").Kind.Should().Be(CodecErrorKind.InvalidValue);
    }

    [Fact]
    public void Sixteen_bytes_are_a_Guid_and_sixteen_characters_are_none()
    {
        var bytes = Convert.ToHexString(new Guid("00112233-4455-6677-8899-aabbccddeeff").ToByteArray());
        foreach (var header in new[] { "C410", "C50010", "C600000010" })
        {
            Hex.Read<Guid, GuidCodec>(header + bytes).Should().Be(new Guid("00112233-4455-6677-8899-aabbccddeeff"));
        }

        Hex.Error<Guid, GuidCodec>("B0" + Convert.ToHexString("0123456789abcdef"u8)).Kind.Should().Be(CodecErrorKind.InvalidValue);
    }

    [Theory]
    [InlineData("CB4415AF1D78B58C40", "100000000000000000000")]
    [InlineData("CBC415AF1D78B58C40", "-100000000000000000000")]
    [InlineData("CB430C6BF526340000", "1000000000000000")]
    [InlineData("CA60AD78EC", "100000002004087734272")]
    public void A_float_that_is_an_integer_is_one_for_integers_of_any_size(string bytes, string number)
    {
        Hex.Read<System.Numerics.BigInteger, BigIntegerCodec>(bytes).Should().Be(System.Numerics.BigInteger.Parse(number));
        Hex.Read<Int128, Int128Codec>(bytes).Should().Be(Int128.Parse(number));
        Hex.Read<decimal, DecimalCodec>(bytes).Should().Be(decimal.Parse(number));
    }

    [Theory]
    [InlineData("CB4415AF1D78B58C40", CodecErrorKind.OutOfRange, "1e20")]
    [InlineData("CBFFEFFFFFFFFFFFFF", CodecErrorKind.OutOfRange, "the least number")]
    [InlineData("CB3FF8000000000000", CodecErrorKind.TypeMismatch, "1.5")]
    [InlineData("CB7FF0000000000000", CodecErrorKind.TypeMismatch, "infinity")]
    [InlineData("CA7FC00000", CodecErrorKind.TypeMismatch, "no number")]
    public void A_float_that_is_no_integer_of_64_bits_is_refused_as_one(string bytes, CodecErrorKind kind, string why)
    {
        Hex.Error<long, Int64Codec>(bytes).Kind.Should().Be(kind, why);
        Hex.Error<ulong, UInt64Codec>(bytes).Kind.Should().Be(kind, why);
        Hex.Error<int, Int32Codec>(bytes).Kind.Should().Be(kind, why);
        Hex.Error<System.Numerics.BigInteger, BigIntegerCodec>("CB3FF8000000000000").Detail.Should().Be("expected a number without fraction and exponent, found another number");
    }
}
