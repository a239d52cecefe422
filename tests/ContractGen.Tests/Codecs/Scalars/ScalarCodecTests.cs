using System.Collections.Immutable;
using System.Numerics;
using ContractGen.Codecs;
using ContractGen.Codecs.Scalars;
using ContractGen.Formats;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Codecs.Scalars;

public sealed class ScalarCodecTests
{
    [Fact]
    public void Integers_keep_their_extremes()
    {
        Same<sbyte, SByteCodec>("-128", sbyte.MinValue);
        Same<byte, ByteCodec>("255", byte.MaxValue);
        Same<short, Int16Codec>("-32768", short.MinValue);
        Same<ushort, UInt16Codec>("65535", ushort.MaxValue);
        Same<int, Int32Codec>("-2147483648", int.MinValue);
        Same<int, ZigZagInt32Codec>("2147483647", int.MaxValue);
        Same<int, FixedInt32Codec>("-1", -1);
        Same<uint, UInt32Codec>("4294967295", uint.MaxValue);
        Same<uint, FixedUInt32Codec>("0", 0u);
        Same<long, Int64Codec>("-9223372036854775808", long.MinValue);
        Same<long, ZigZagInt64Codec>("9223372036854775807", long.MaxValue);
        Same<long, FixedInt64Codec>("-1", -1L);
        Same<ulong, UInt64Codec>("18446744073709551615", ulong.MaxValue);
        Same<ulong, FixedUInt64Codec>("1", 1ul);
        Same<Int128, Int128Codec>("-170141183460469231731687303715884105728", Int128.MinValue);
        Same<UInt128, UInt128Codec>("340282366920938463463374607431768211455", UInt128.MaxValue);
        Same<BigInteger, BigIntegerCodec>("-1" + new string('0', 500), -BigInteger.Pow(10, 500));
        Same<BigInteger, BigIntegerCodec>("0", BigInteger.Zero);
    }

    [Fact]
    public void Integers_that_do_not_fit_are_out_of_range()
    {
        Json.Fault<sbyte, SByteCodec>("128").Kind.Should().Be(CodecErrorKind.OutOfRange);
        Json.Fault<byte, ByteCodec>("256").Kind.Should().Be(CodecErrorKind.OutOfRange);
        Json.Fault<short, Int16Codec>("-32769").Kind.Should().Be(CodecErrorKind.OutOfRange);
        Json.Fault<ushort, UInt16Codec>("65536").Kind.Should().Be(CodecErrorKind.OutOfRange);
        Json.Fault<UInt128, UInt128Codec>("340282366920938463463374607431768211456").Kind.Should().Be(CodecErrorKind.OutOfRange);
        Json.Fault<Half, HalfCodec>("70000").Kind.Should().Be(CodecErrorKind.OutOfRange);
        Json.Fault<decimal, DecimalCodec>("1e40").Kind.Should().Be(CodecErrorKind.OutOfRange);
        Json.Fault<BigInteger, BigIntegerCodec>("1.5").Kind.Should().Be(CodecErrorKind.InvalidValue);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1.50")]
    [InlineData("-0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("1234567890.123456789")]
    [InlineData("99999999999999999.9")]
    public void Decimals_keep_their_scale(string text) =>
        Json.Write<decimal, DecimalCodec>(Json.Read<decimal, DecimalCodec>(text)).Should().Be(text);

    [Fact]
    public void Decimals_agree_with_the_base_library()
    {
        Random random = new(7);
        for (int i = 0; i < 20_000; i++)
        {
            decimal value = new(random.Next(), random.Next(), i % 3 == 0 ? random.Next() : 0, i % 2 == 0, (byte)random.Next(29));
            decimal back = Json.RoundTrip<decimal, DecimalCodec>(value);
            decimal.GetBits(back).Should().Equal(decimal.GetBits(value));
        }
    }

    [Fact]
    public void Floats_round_trip()
    {
        Same<Half, HalfCodec>("0.5", (Half)0.5f);
        Json.RoundTrip<Half, HalfCodec>(Half.MaxValue).Should().Be(Half.MaxValue);
        Same<float, SingleCodec>("0.1", 0.1f);
        Same<double, DoubleCodec>("0.1", 0.1);
        Json.RoundTrip<double, DoubleCodec>(double.Epsilon).Should().Be(double.Epsilon);
    }

    [Fact]
    public void Text_round_trips()
    {
        Same<string, StringCodec>("\"a\\\"b\"", "a\"b");
        Same<char, CharCodec>("\"ä\"", 'ä');
        Same<Version, VersionCodec>("\"1.2.3.4\"", new Version(1, 2, 3, 4));
        Same<Version, VersionCodec>("\"1.2\"", new Version(1, 2));
        Same<Uri, UriCodec>("\"https://example.org/a?b=c\"", new Uri("https://example.org/a?b=c"));
        Same<Uri, UriCodec>("\"../relative\"", new Uri("../relative", UriKind.Relative));
        Same<Guid, GuidCodec>("\"00010203-0405-0607-0809-0a0b0c0d0e0f\"", Guid.Parse("00010203-0405-0607-0809-0a0b0c0d0e0f"));
        Same<bool, BooleanCodec>("true", true);
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"ab\"")]
    [InlineData("\"😀\"")]
    public void Text_that_is_not_one_character_is_invalid(string text) =>
        Json.Fault<char, CharCodec>(text).Kind.Should().Be(CodecErrorKind.InvalidValue);

    [Theory]
    [InlineData("\"1\"")]
    [InlineData("\" 1.2\"")]
    [InlineData("\"1.2.3.4.5\"")]
    [InlineData("\"99999999999.1\"")]
    public void Text_that_is_no_version_is_invalid(string text) =>
        Json.Fault<Version, VersionCodec>(text).Kind.Should().Be(CodecErrorKind.InvalidValue);

    [Fact]
    public void Bytes_round_trip()
    {
        byte[] bytes = [0, 255, 128];
        Json.RoundTrip<byte[], ByteArrayCodec>(bytes).Should().Equal(bytes);
        Json.RoundTrip<Memory<byte>, MemoryCodec>(bytes).ToArray().Should().Equal(bytes);
        Json.RoundTrip<ReadOnlyMemory<byte>, ReadOnlyMemoryCodec>(bytes).ToArray().Should().Equal(bytes);
        Json.RoundTrip<ImmutableArray<byte>, ImmutableByteArrayCodec>([.. bytes]).Should().Equal(bytes);
        Json.Write<ImmutableArray<byte>, ImmutableByteArrayCodec>(default).Should().Be("\"\"");
    }

    [Fact]
    public void Times_round_trip()
    {
        Same<DateOnly, DateOnlyCodec>("\"2024-02-29\"", new DateOnly(2024, 2, 29));
        Same<DateOnly, DateOnlyCodec>("\"9999-12-31\"", DateOnly.MaxValue);
        Same<TimeOnly, TimeOnlyCodec>("\"13:05:59\"", new TimeOnly(13, 5, 59));
        Same<TimeOnly, TimeOnlyCodec>("\"13:05:59.25\"", new TimeOnly(13, 5, 59, 250));
        Same<TimeOnly, TimeOnlyCodec>("\"23:59:59.9999999\"", TimeOnly.MaxValue);
        Json.Read<TimeOnly, TimeOnlyCodec>("\"13:05\"").Should().Be(new TimeOnly(13, 5));
        DateTimeOffset instant = new(2026, 11, 21, 13, 5, 59, TimeSpan.FromMinutes(-90));
        Json.RoundTrip<DateTimeOffset, DateTimeOffsetCodec>(instant).Should().BeExactly(instant);
        Json.RoundTrip<DateTime, DateTimeCodec>(instant.UtcDateTime).Should().Be(instant.UtcDateTime);
        Json.RoundTrip<TimeSpan, TimeSpanCodec>(TimeSpan.MinValue).Should().Be(TimeSpan.MinValue);
    }

    [Theory]
    [InlineData("\"2023-02-29\"")]
    [InlineData("\"0000-01-01\"")]
    [InlineData("\"2023-13-01\"")]
    [InlineData("\"2023-1-01\"")]
    [InlineData("\"\"")]
    public void Text_that_is_no_date_is_invalid(string text) =>
        Json.Fault<DateOnly, DateOnlyCodec>(text).Kind.Should().Be(CodecErrorKind.InvalidValue);

    [Theory]
    [InlineData("\"24:00:00\"")]
    [InlineData("\"13:05:\"")]
    [InlineData("\"13:05:59.\"")]
    [InlineData("\"13:05:59.12345678\"")]
    public void Text_that_is_no_time_of_day_is_invalid(string text) =>
        Json.Fault<TimeOnly, TimeOnlyCodec>(text).Kind.Should().Be(CodecErrorKind.InvalidValue);

    [Fact]
    public void Null_is_refused_unless_the_codec_is_nullable()
    {
        Json.Fault<string, StringCodec>("null").Kind.Should().Be(CodecErrorKind.UnexpectedNull);
        Json.Fault<Uri, UriCodec>("null").Kind.Should().Be(CodecErrorKind.UnexpectedNull);
        Json.Fault<int, Int32Codec>("null").Kind.Should().Be(CodecErrorKind.UnexpectedNull);
        Same<int?, NullableCodec<int, Int32Codec>>("null", null);
        Same<int?, NullableCodec<int, Int32Codec>>("7", 7);
        Same<string?, NullableReferenceCodec<string, StringCodec>>("null", null);
        Same<string?, NullableReferenceCodec<string, StringCodec>>("\"a\"", "a");
    }

    [Fact]
    public void Writing_null_where_it_is_refused_says_so()
    {
        Action write = () => Json.Write<string, StringCodec>(null!);
        write.Should().Throw<ContractFormatException>().WithMessage("*string*never null*");
    }

    private static void Same<T, TCodec>(string text, T value)
        where TCodec : ICodec<T>
    {
        Json.Write<T, TCodec>(value).Should().Be(text);
        Json.Read<T, TCodec>(text).Should().Be(value);
    }
}
