using System.Globalization;
using System.Text;
using ContractGen.Formats;
using ContractGen.Formats.Json;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.Json;

public sealed class JsonReaderNumberTests
{
    private delegate T Reading<T>(ref JsonReader reader);

    [Fact]
    public void Integers_of_every_length_are_read_wherever_the_input_ends()
    {
        var random = new Random(7);
        for (int round = 0; round < 20_000; round++)
        {
            long value = random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64);
            string text = value.ToString(CultureInfo.InvariantCulture) + new string(' ', random.Next(20));
            Read(text, static (ref JsonReader reader) => reader.Int64()).Should().Be((value, CodecErrorKind.None));
            (ulong Value, CodecErrorKind Kind) unsigned = Read(text, static (ref JsonReader reader) => reader.UInt64());
            unsigned.Should().Be(value >= 0 ? ((ulong)value, CodecErrorKind.None) : (0UL, CodecErrorKind.OutOfRange));
            (int Value, CodecErrorKind Kind) narrow = Read(text, static (ref JsonReader reader) => reader.Int32());
            narrow.Should().Be(value is >= int.MinValue and <= int.MaxValue ? ((int)value, CodecErrorKind.None) : (0, CodecErrorKind.OutOfRange));
        }
    }

    [Theory]
    [InlineData("9223372036854775807", CodecErrorKind.None)]
    [InlineData("-9223372036854775808", CodecErrorKind.None)]
    [InlineData("9223372036854775808", CodecErrorKind.OutOfRange)]
    [InlineData("-9223372036854775809", CodecErrorKind.OutOfRange)]
    [InlineData("12345678901234567890123", CodecErrorKind.OutOfRange)]
    [InlineData("-0", CodecErrorKind.None)]
    [InlineData("1.5", CodecErrorKind.TypeMismatch)]
    [InlineData("1e5", CodecErrorKind.TypeMismatch)]
    [InlineData("01", CodecErrorKind.Syntax)]
    [InlineData("-01", CodecErrorKind.Syntax)]
    [InlineData("--1", CodecErrorKind.Syntax)]
    [InlineData("+1", CodecErrorKind.Syntax)]
    [InlineData("-", CodecErrorKind.UnexpectedEnd)]
    [InlineData("", CodecErrorKind.UnexpectedEnd)]
    [InlineData("1x", CodecErrorKind.TrailingData)]
    [InlineData("\"1\"", CodecErrorKind.TypeMismatch)]
    [InlineData("null", CodecErrorKind.UnexpectedNull)]
    [InlineData("nul", CodecErrorKind.UnexpectedEnd)]
    public void Integers_at_the_edge(string text, CodecErrorKind expected)
    {
        Read(text, static (ref JsonReader reader) => reader.Int64()).Kind.Should().Be(expected);
        Read(text + new string(' ', 30), static (ref JsonReader reader) => reader.Int64()).Kind.Should()
            .Be(expected == CodecErrorKind.UnexpectedEnd && text is "-" or "nul" ? CodecErrorKind.Syntax : expected);
    }

    [Theory]
    [InlineData("[1.5]")]
    [InlineData("[2, 1e5 ]")]
    public void A_fraction_in_a_list_of_integers_names_the_number(string text)
    {
        byte[] input = Encoding.UTF8.GetBytes(text);
        var reader = new JsonReader(input, JsonOptions.Default, populating: false);
        reader.BeginList(ElementKind.Varint, out _, out int scope);
        while (reader.NextElement(ref scope))
        {
            reader.Int32();
        }

        CodecError error = reader.GetError(input);
        error.Kind.Should().Be(CodecErrorKind.TypeMismatch);
        text[(int)error.Offset].Should().Be('1');
    }

    [Theory]
    [InlineData("1.5", 1.5)]
    [InlineData("-0.0", -0.0)]
    [InlineData("1E+2", 100.0)]
    [InlineData("5e-324", 5e-324)]
    [InlineData("1e-400", 0.0)]
    public void Doubles(string text, double expected) =>
        Read(text, static (ref JsonReader reader) => reader.Double()).Should().Be((expected, CodecErrorKind.None));

    [Theory]
    [InlineData("1e400", CodecErrorKind.OutOfRange)]
    [InlineData("1.", CodecErrorKind.UnexpectedEnd)]
    [InlineData("1.e1", CodecErrorKind.Syntax)]
    [InlineData(".5", CodecErrorKind.Syntax)]
    [InlineData("NaN", CodecErrorKind.Syntax)]
    [InlineData("\"NaN\"", CodecErrorKind.TypeMismatch)]
    public void Doubles_that_are_refused(string text, CodecErrorKind expected) =>
        Read(text, static (ref JsonReader reader) => reader.Double()).Kind.Should().Be(expected);

    [Fact]
    public void Non_finite_numbers_are_text_where_the_options_allow_it()
    {
        var options = new JsonOptions { NonFinite = JsonNonFinite.String };
        Read("\"-Infinity\"", static (ref JsonReader reader) => reader.Double(), options).Should().Be((double.NegativeInfinity, CodecErrorKind.None));
        Read("\"NaN\"", static (ref JsonReader reader) => reader.Single(), options).Value.Should().Be(float.NaN);
        Read("\"nan\"", static (ref JsonReader reader) => reader.Double(), options).Kind.Should().Be(CodecErrorKind.InvalidValue);
    }

    private static (T Value, CodecErrorKind Kind) Read<T>(string text, Reading<T> reading, JsonOptions? options = null)
    {
        byte[] input = Encoding.UTF8.GetBytes(text);
        var reader = new JsonReader(input, options ?? JsonOptions.Default, populating: false);
        T value = reading(ref reader);
        reader.End();
        return (value, reader.GetError(input).Kind);
    }
}
