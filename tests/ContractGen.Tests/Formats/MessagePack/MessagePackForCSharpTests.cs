using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text;
using ContractGen.Codecs.Lists;
using ContractGen.Codecs.Maps;
using ContractGen.Codecs.Scalars;
using ContractGen.Formats;
using ContractGen.Formats.MessagePack;
using ContractGen.Zoo.Unions;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.MessagePack;

/// <summary>What MessagePack for C# writes by default, worked out from the specification: read, whatever we write ourselves.</summary>
public sealed class MessagePackForCSharpTests
{
    [Theory]
    [InlineData("00", "0001-01-01")]
    [InlineData("CE000B4A64", "2026-11-21")]
    [InlineData("D2000B4A64", "2026-11-21")]
    [InlineData("CE0037B9DA", "9999-12-31")]
    public void A_date_as_the_number_of_its_day(string bytes, string date)
    {
        var expected = DateOnly.Parse(date, CultureInfo.InvariantCulture);
        Hex.Read<DateOnly, DateOnlyCodec>(bytes).Should().Be(expected);
        Hex.Read<Dictionary<DateOnly, int>, DictionaryCodec<DateOnly, int, DateOnlyCodec, Int32Codec>>($"81{bytes}00").Keys.Should().Equal(expected);
        Hex.Write<DateOnly, DateOnlyCodec>(expected).Should().Be("AA" + Ascii(date));
    }

    [Theory]
    [InlineData("00", "00:00:00.0000000")]
    [InlineData("CF0000006DF0B79B80", "13:06:59.0000000")]
    [InlineData("D3000000C92A69BFFF", "23:59:59.9999999")]
    public void A_time_of_day_as_ticks(string bytes, string time) =>
        Hex.Read<TimeOnly, TimeOnlyCodec>(bytes).Should().Be(TimeOnly.ParseExact(time, "O", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("00", '\0')]
    [InlineData("41", 'A')]
    [InlineData("35", '5')]
    [InlineData("CCDF", 'ß')]
    [InlineData("CD4E2D", '中')]
    public void A_character_as_its_code_unit(string bytes, char character)
    {
        Hex.Read<char, CharCodec>(bytes).Should().Be(character);
        Hex.Read<Dictionary<char, int>, DictionaryCodec<char, int, CharCodec, Int32Codec>>($"81{bytes}00").Keys.Should().Equal(character);
    }

    [Fact]
    public void An_integer_of_128_bits_as_sixteen_bytes_the_lowest_first()
    {
        Hex.Read<Int128, Int128Codec>("C410 0100000000000000 0000000000000000").Should().Be(1);
        Hex.Read<Int128, Int128Codec>("C410 FEFFFFFFFFFFFFFF FFFFFFFFFFFFFFFF").Should().Be(-2);
        Hex.Read<Int128, Int128Codec>("C410 0000000000000000 0000000000000080").Should().Be(Int128.MinValue);
        Hex.Read<UInt128, UInt128Codec>("C410 FFFFFFFFFFFFFFFF FFFFFFFFFFFFFFFF").Should().Be(UInt128.MaxValue);
        Hex.Read<UInt128, UInt128Codec>("C410 0000000000000000 0100000000000000").Should().Be((UInt128)1 << 64);
    }

    [Theory]
    [InlineData("C400", "0")]
    [InlineData("C40100", "0")]
    [InlineData("C4017F", "127")]
    [InlineData("C40180", "-128")]
    [InlineData("C4028000", "128")]
    [InlineData("C409 000000000000000001", "18446744073709551616")]
    [InlineData("C50001FF", "-1")]
    public void An_integer_of_any_length_as_its_bytes(string bytes, string number) =>
        Hex.Read<BigInteger, BigIntegerCodec>(bytes).Should().Be(BigInteger.Parse(number, CultureInfo.InvariantCulture));

    [Fact]
    public void A_duration_as_ticks()
    {
        Hex.Read<TimeSpan, TimeSpanCodec>("01").Should().Be(TimeSpan.FromTicks(1));
        Hex.Read<TimeSpan, TimeSpanCodec>("FF").Should().Be(TimeSpan.FromTicks(-1));
        Hex.Read<TimeSpan, TimeSpanCodec>("CE23C34600").Should().Be(TimeSpan.FromMinutes(1));
        Hex.Read<TimeSpan, TimeSpanCodec>("D38000000000000000").Should().Be(TimeSpan.MinValue);
    }

    [Fact]
    public void An_instant_with_its_offset_as_the_time_on_the_clock_and_minutes()
    {
        // 2026-11-21T12:00:00 on the clock
        var clock = new DateTime(2026, 11, 21, 12, 0, 0);
        const string Clock = "D6FF 6B0187C0";
        var plain = ((uint)(clock - DateTime.UnixEpoch).TotalSeconds).ToString("X8", CultureInfo.InvariantCulture);
        plain.Should().Be(Clock[5..]);
        Same($"92 {Clock} 00", new DateTimeOffset(clock, TimeSpan.Zero));
        Same($"92 {Clock} 3C", new DateTimeOffset(clock, TimeSpan.FromHours(1)));
        Same($"92 {Clock} CC78", new DateTimeOffset(clock, TimeSpan.FromHours(2)));
        Same($"92 {Clock} D1FEB6", new DateTimeOffset(clock, TimeSpan.FromMinutes(-330)));
        Hex.Write<DateTimeOffset, DateTimeOffsetCodec>(new(clock, TimeSpan.FromHours(1))).Should().Be("92D6FF6B0187C03C");

        // half a second later: eight bytes, of which thirty bits are nanoseconds
        Same("92 D7FF 77359400 6B0187C0 3C", new DateTimeOffset(clock.AddMilliseconds(500), TimeSpan.FromHours(1)));
        static void Same(string bytes, DateTimeOffset expected) => Hex.Read<DateTimeOffset, DateTimeOffsetCodec>(bytes).Should().BeExactly(expected);
    }

    [Fact]
    public void A_date_and_time_as_timestamp()
    {
        var expected = new DateTime(2026, 11, 21, 12, 0, 0, DateTimeKind.Utc);
        Hex.Read<DateTime, DateTimeCodec>("D6FF6B0187C0").Should().Be(expected);
        Hex.Write<DateTime, DateTimeCodec>(expected).Should().Be("D6FF6B0187C0");

        // the year 1: twelve bytes
        Hex.Read<DateTime, DateTimeCodec>("C70CFF 00000000 FFFFFFF1886E0900").Should().Be(DateTime.MinValue);
    }

    [Fact]
    public void Immutable_bytes_as_an_array_of_integers()
    {
        Hex.Read<ImmutableArray<byte>, ImmutableByteArrayCodec>("93 00 7F CCFF").Should().Equal(0, 127, 255);
        Hex.Read<byte[], ByteArrayCodec>("DC0001 05").Should().Equal(5);
        Hex.Read<byte[], ByteArrayCodec>("90").Should().BeEmpty();
        Hex.Read<List<byte[]>, ListCodec<byte[], ByteArrayCodec>>("93 9101 90 C40102").Select(bytes => bytes.Length).Should().Equal(1, 0, 1);
        Hex.Error<byte[], ByteArrayCodec>("91 CD0100").Kind.Should().Be(CodecErrorKind.OutOfRange);
        Hex.Error<byte[], ByteArrayCodec>("91 FF").Kind.Should().Be(CodecErrorKind.OutOfRange);
        Hex.Error<byte[], ByteArrayCodec>("92 00").Kind.Should().Be(CodecErrorKind.UnexpectedEnd);
        Hex.Error<byte[], ByteArrayCodec>("91 A0").Kind.Should().Be(CodecErrorKind.TypeMismatch);
    }

    [Fact]
    public void A_large_number_without_sign()
    {
        Hex.Read<long, Int64Codec>("CF0000000100000000").Should().Be(uint.MaxValue + 1L);
        Hex.Read<long[], ArrayCodec<long, Int64Codec>>("92 CF0000000100000000 CF7FFFFFFFFFFFFFFF").Should().Equal(uint.MaxValue + 1L, long.MaxValue);
        Hex.Write<long, Int64Codec>(uint.MaxValue + 1L).Should().Be("D30000000100000000");
    }

    /// <summary>[Key(0)] and [Key(1)] of a case, which is [Union(0, …)]; and a pair as an array of two.</summary>
    [Fact]
    public void Objects_by_key_unions_and_pairs()
    {
        Hex.Write<Command>(new Start("hoge", 99)).Should().Be("92 00 92 A4686F6765 63".Replace(" ", "", StringComparison.Ordinal));
        Hex.Read<Start>("92 A4686F6765 63").Should().Be(new Start("hoge", 99));
        Hex.Read<List<Start>, ListCodec<Start, StartCodec>>("92 92A161 01 92A162 02").Should().Equal(new Start("a", 1), new Start("b", 2));
    }

    [Fact]
    public void Lists_of_bytes_are_arrays() => Hex.Write<List<byte>, ListCodec<byte, ByteCodec>>([1, 200]).Should().Be("9201CCC8");

    [Fact]
    public void A_stack_with_the_top_first() =>
        Hex.Read<Stack<int>, StackCodec<int, Int32Codec>>("93 01 02 03").Peek().Should().Be(1);

    [Fact]
    public void Text_and_numbers_as_ours()
    {
        Hex.Write<decimal, DecimalCodec>(-1.50m).Should().Be("A5" + Ascii("-1.50"));
        Hex.Write<Half, HalfCodec>((Half)0.5).Should().Be("CA3F000000");
        Hex.Write<Version, VersionCodec>(new Version(1, 2, 3)).Should().Be("A5" + Ascii("1.2.3"));
        Hex.Write<Uri, UriCodec>(new Uri("a/b", UriKind.Relative)).Should().Be("A3" + Ascii("a/b"));
        Hex.Write<byte[], ByteArrayCodec>([1, 2]).Should().Be("C4020102");
        Hex.Write<Guid, GuidCodec>(Guid.Empty).Should().Be("D924" + Ascii(Guid.Empty.ToString("D")));
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        Hex.Error<DateOnly, DateOnlyCodec>("FF").Kind.Should().Be(CodecErrorKind.OutOfRange);
        Hex.Error<DateOnly, DateOnlyCodec>("CE0037B9DB").Kind.Should().Be(CodecErrorKind.OutOfRange);
        Hex.Error<DateOnly, DateOnlyCodec>("CFFFFFFFFFFFFFFFFF").Kind.Should().Be(CodecErrorKind.OutOfRange);
        Hex.Error<DateOnly, DateOnlyCodec>("CD00").Kind.Should().Be(CodecErrorKind.UnexpectedEnd);
        Hex.Error<TimeOnly, TimeOnlyCodec>("D3000000C92A69C000").Kind.Should().Be(CodecErrorKind.OutOfRange);
        Hex.Error<TimeOnly, TimeOnlyCodec>("FF").Kind.Should().Be(CodecErrorKind.OutOfRange);
        Hex.Error<char, CharCodec>("CDD800").Kind.Should().Be(CodecErrorKind.OutOfRange);
        Hex.Error<char, CharCodec>("CE00010000").Kind.Should().Be(CodecErrorKind.OutOfRange);
        Hex.Error<Int128, Int128Codec>("C40101").Kind.Should().Be(CodecErrorKind.OutOfRange);
        Hex.Error<UInt128, UInt128Codec>("C400").Kind.Should().Be(CodecErrorKind.OutOfRange);
        Hex.Error<BigInteger, BigIntegerCodec>("C40201").Kind.Should().Be(CodecErrorKind.UnexpectedEnd);
    }

    [Fact]
    public void Bytes_are_text_where_that_was_asked_for() =>
        MessagePackCodec.Deserialize<BigInteger, BigIntegerCodec>(Hex.Bytes("C4023132"), new MessagePackOptions { AllowBinaryText = true }).Should().Be(12);

    private static string Ascii(string text) => Convert.ToHexString(Encoding.ASCII.GetBytes(text));
}
