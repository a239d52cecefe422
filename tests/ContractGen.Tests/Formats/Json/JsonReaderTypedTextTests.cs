using ContractGen.Codecs;
using ContractGen.Codecs.Scalars;
using ContractGen.Formats;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.Json;

/// <summary>Values that stand in JSON as text of a fixed form.</summary>
public sealed class JsonReaderTypedTextTests
{
    [Theory]
    [InlineData("2026-01-31T23:59:59Z", "2026-01-31T23:59:59.0000000+00:00")]
    [InlineData("2026-01-31t23:59:59z", "2026-01-31T23:59:59.0000000+00:00")]
    [InlineData("2026-01-31T23:59:59.1234567+01:30", "2026-01-31T23:59:59.1234567+01:30")]
    [InlineData("2026-01-31T23:59:59.12345678999-14:00", "2026-01-31T23:59:59.1234567-14:00")]
    [InlineData("2024-02-29T00:00:00.1-00:00", "2024-02-29T00:00:00.1000000+00:00")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.0000000+00:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999+00:00")]
    [InlineData("2026-01-31\\u005423:59:59Z", "2026-01-31T23:59:59.0000000+00:00")]
    public void Points_in_time_are_read_in_every_form_of_the_standard(string text, string expected) =>
        Codecs.Json.Read<DateTimeOffset, DateTimeOffsetCodec>($"\"{text}\"").ToString("O").Should().Be(expected);

    [Theory]
    [InlineData("")]
    [InlineData("2026-01-31")]
    [InlineData("2026-01-31T23:59:59")]
    [InlineData("2026-01-31T23:59Z")]
    [InlineData("2026-01-31 23:59:59Z")]
    [InlineData("2026-02-29T00:00:00Z")]
    [InlineData("2026-13-01T00:00:00Z")]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("2026-01-31T24:00:00Z")]
    [InlineData("2026-01-31T23:59:60Z")]
    [InlineData("2026-01-31T23:59:59.Z")]
    [InlineData("2026-01-31T23:59:59,5Z")]
    [InlineData("2026-01-31T23:59:59+0100")]
    [InlineData("2026-01-31T23:59:59+14:01")]
    [InlineData("0001-01-01T00:00:00+00:01")]
    [InlineData("9999-12-31T23:59:59-00:01")]
    [InlineData("2026-01-31T23:59:59Z ")]
    [InlineData("+026-01-31T23:59:59Z")]
    public void What_is_no_point_in_time_is_refused(string text) => Refuses<DateTimeOffset, DateTimeOffsetCodec>(text);

    [Theory]
    [InlineData("2026-01-31T23:59:59", DateTimeKind.Unspecified)]
    [InlineData("2026-01-31T23:59:59Z", DateTimeKind.Utc)]
    [InlineData("2026-01-31T23:59:59+02:00", DateTimeKind.Local)]
    public void A_date_and_time_tells_its_kind(string text, DateTimeKind kind) =>
        Codecs.Json.Read<DateTime, DateTimeCodec>($"\"{text}\"").Kind.Should().Be(kind);

    [Theory]
    [InlineData("0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("0F8FAD5B-D9CB-469F-A165-70867728950E")]
    [InlineData("0f8fad5b\\u002dd9cb-469f-a165-70867728950e")]
    public void A_guid_is_read_in_either_case(string text) =>
        Codecs.Json.Read<Guid, GuidCodec>($"\"{text}\"").Should().Be(new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"));

    [Theory]
    [InlineData("")]
    [InlineData("0f8fad5bd9cb469fa16570867728950e")]
    [InlineData("{0f8fad5b-d9cb-469f-a165-70867728950e}")]
    [InlineData("0f8fad5b-d9cb-469f-a165-70867728950")]
    [InlineData("0f8fad5b-d9cb-469f-a165-70867728950g")]
    [InlineData("0f8fad5bd-9cb-469f-a165-70867728950e")]
    [InlineData(" 0f8fad5b-d9cb-469f-a165-7086772895e")]
    public void What_is_no_guid_is_refused(string text) => Refuses<Guid, GuidCodec>(text);

    [Theory]
    [InlineData("00:00:00", 0)]
    [InlineData("-00:00:00.0000001", -1)]
    [InlineData("1.02:03:04.5", 937_845_000_000)]
    [InlineData("10675199.02:48:05.4775807", long.MaxValue)]
    [InlineData("-10675199.02:48:05.4775808", long.MinValue)]
    public void Durations_keep_every_tick(string text, long ticks) =>
        Codecs.Json.Read<TimeSpan, TimeSpanCodec>($"\"{text}\"").Ticks.Should().Be(ticks);

    [Theory]
    [InlineData("")]
    [InlineData("24:00:00")]
    [InlineData("00:60:00")]
    [InlineData("1:2:3:4:5")]
    [InlineData("10675199.02:48:05.4775808")]
    [InlineData("00:00:00x")]
    [InlineData("PT1S")]
    public void What_is_no_duration_is_refused(string text) => Refuses<TimeSpan, TimeSpanCodec>(text);

    [Theory]
    [InlineData("", 0)]
    [InlineData("AA==", 1)]
    [InlineData("AAA=", 2)]
    [InlineData("AAAA", 3)]
    [InlineData("\\u0041AAA", 3)]
    [InlineData("AA\\/A", 3)]
    public void Base64_is_read_with_its_padding(string text, int length) =>
        Codecs.Json.Read<byte[], ByteArrayCodec>($"\"{text}\"").Should().HaveCount(length);

    [Theory]
    [InlineData("A")]
    [InlineData("AA")]
    [InlineData("AAA")]
    [InlineData("AA=A")]
    [InlineData("AAAA=")]
    [InlineData("AA-_")]
    [InlineData("AAA\u00e9")]
    public void What_is_no_base64_is_refused(string text) => Refuses<byte[], ByteArrayCodec>(text);

    [Fact]
    public void Bytes_of_every_length_survive()
    {
        for (int length = 0; length < 200; length++)
        {
            byte[] bytes = new byte[length];
            new Random(length).NextBytes(bytes);
            Codecs.Json.RoundTrip<byte[], ByteArrayCodec>(bytes).Should().Equal(bytes);
        }
    }

    [Theory]
    [InlineData("1")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[]")]
    public void What_is_no_text_is_another_type(string json)
    {
        Codecs.Json.Fault<DateTimeOffset, DateTimeOffsetCodec>(json).Kind.Should().Be(CodecErrorKind.TypeMismatch);
        Codecs.Json.Fault<Guid, GuidCodec>(json).Kind.Should().Be(CodecErrorKind.TypeMismatch);
        Codecs.Json.Fault<TimeSpan, TimeSpanCodec>(json).Kind.Should().Be(CodecErrorKind.TypeMismatch);
        Codecs.Json.Fault<byte[], ByteArrayCodec>(json).Kind.Should().Be(CodecErrorKind.TypeMismatch);
    }

    private static void Refuses<T, TCodec>(string text)
        where TCodec : ICodec<T>
    {
        CodecError error = Codecs.Json.Fault<T, TCodec>($"\"{text}\"");
        (error.Kind, error.Path).Should().Be((CodecErrorKind.InvalidValue, "$"));
    }
}
