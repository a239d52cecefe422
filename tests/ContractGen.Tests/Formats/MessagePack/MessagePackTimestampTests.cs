using ContractGen.Codecs.Scalars;
using ContractGen.Formats;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.MessagePack;

/// <summary>Instants as timestamps of 32, 64 and 96 bits; the offset goes beside it.</summary>
public sealed class MessagePackTimestampTests
{
    [Theory]
    [InlineData("1970-01-01T00:00:00Z", "D6FF00000000")]
    [InlineData("2018-01-02T03:04:05Z", "D6FF5A4AF6A5")]
    [InlineData("2018-01-02T03:04:05.6789012Z", "D7FFA1DCD7405A4AF6A5")]
    [InlineData("2106-02-07T06:28:16Z", "D7FF0000000100000000")]
    [InlineData("2514-05-30T01:53:04Z", "C70CFF000000000000000400000000")]
    [InlineData("1969-12-31T23:59:59.9999999Z", "C70CFF3B9AC99CFFFFFFFFFFFFFFFF")]
    [InlineData("0001-01-01T00:00:00Z", "C70CFF00000000FFFFFFF1886E0900")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "C70CFF3B9AC99C0000003AFFF4417F")]
    public void Timestamps_take_as_few_bytes_as_they_can(string text, string bytes)
    {
        var instant = DateTimeOffset.Parse(text, null);
        Hex.Write<DateTimeOffset, DateTimeOffsetCodec>(instant).Should().Be(bytes);
        Hex.Write<DateTime, DateTimeCodec>(instant.UtcDateTime).Should().Be(bytes);
        Hex.Read<DateTimeOffset, DateTimeOffsetCodec>(bytes).Should().Be(instant);
        Hex.Read<DateTime, DateTimeCodec>(bytes).Should().Be(instant.UtcDateTime).And.BeIn(DateTimeKind.Utc);
    }

    [Theory]
    [InlineData("D6FF5A4AF6A5")]
    [InlineData("D7FF000000005A4AF6A5")]
    [InlineData("C70CFF00000000000000005A4AF6A5")]
    [InlineData("C704FF5A4AF6A5")]
    [InlineData("C900000004FF5A4AF6A5")]
    [InlineData("B4323031382D30312D30325430333A30343A30355A")]
    public void Every_encoding_of_an_instant_is_read(string bytes)
    {
        var expected = new DateTimeOffset(2018, 1, 2, 3, 4, 5, TimeSpan.Zero);
        Hex.Read<DateTimeOffset, DateTimeOffsetCodec>(bytes).Should().Be(expected);
        Hex.Read<DateTime, DateTimeCodec>(bytes).Should().Be(expected.UtcDateTime);
    }

    /// <summary>As MessagePack for C# lays it out: the time is the clock's, not UTC.</summary>
    [Fact]
    public void An_offset_goes_beside_the_clocks_time()
    {
        var instant = new DateTimeOffset(2018, 1, 2, 3, 4, 5, TimeSpan.FromHours(-2));
        Hex.Write<DateTimeOffset, DateTimeOffsetCodec>(instant).Should().Be("92D6FF5A4AF6A5D088");
        var read = Hex.Read<DateTimeOffset, DateTimeOffsetCodec>("92D6FF5A4AF6A5D088");
        read.Should().Be(instant);
        read.Offset.Should().Be(TimeSpan.FromHours(-2));
        Hex.Read<DateTimeOffset, DateTimeOffsetCodec>("92D6FF5A4AF6A500").Offset.Should().Be(TimeSpan.Zero);
        Hex.Read<DateTime, DateTimeCodec>("92D6FF5A4AF6A5D088").ToUniversalTime().Should().Be(instant.UtcDateTime);
    }

    [Theory]
    [InlineData("D7FFFFFFFFFF00000000", CodecErrorKind.TypeMismatch, "more than 999,999,999 nanoseconds")]
    [InlineData("C70CFF00000000FFFFFFF1868B8400", CodecErrorKind.InvalidValue, "the year 0")]
    [InlineData("D60100000000", CodecErrorKind.TypeMismatch, "another type")]
    [InlineData("D4FF00", CodecErrorKind.TypeMismatch, "one byte")]
    [InlineData("92D6FF5A4AF6A5CD1000", CodecErrorKind.InvalidValue, "an offset of 68 hours")]
    [InlineData("93D6FF5A4AF6A50000", CodecErrorKind.TypeMismatch, "three elements")]
    [InlineData("A161", CodecErrorKind.InvalidValue, "other text")]
    [InlineData("D6FF5A4A", CodecErrorKind.UnexpectedEnd, "the end")]
    public void What_is_no_instant_is_refused(string bytes, CodecErrorKind kind, string why) =>
        Hex.Error<DateTimeOffset, DateTimeOffsetCodec>(bytes).Kind.Should().Be(kind, why);

    [Fact]
    public void Text_that_is_no_instant_is_called_other_text() =>
        Hex.Error<DateTime, DateTimeCodec>("AA" + Convert.ToHexString("2026-11-21"u8)).Detail.Should().Be("expected a point in time that .NET can hold, found other text");

    [Fact]
    public void What_is_finer_than_NET_is_cut_off() =>
        Hex.Read<DateTime, DateTimeCodec>("D7FF000000045A4AF6A5").Ticks.Should().Be(new DateTime(2018, 1, 2, 3, 4, 5).Ticks);
}
