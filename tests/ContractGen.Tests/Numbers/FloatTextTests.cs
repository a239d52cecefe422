using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using ContractGen.Numbers;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Numbers;

/// <summary>The base library is the oracle, both ways, byte for byte and bit for bit.</summary>
public sealed class FloatTextTests
{
    // A seeded run on every build; the full one when asked for.
    private static readonly bool Exhaustive = Environment.GetEnvironmentVariable("CONTRACTGEN_EXHAUSTIVE") == "1";

    private static int Count => Exhaustive ? 100_000_000 : 1_000_000;

    [Fact]
    public void Hard_doubles_agree()
    {
        foreach (double value in HardFloats.Doubles())
        {
            Check(value);
        }
    }

    [Fact]
    public void Hard_floats_agree()
    {
        foreach (float value in HardFloats.Floats())
        {
            Check(value);
        }
    }

    [Fact]
    public void Random_doubles_agree()
    {
        Random random = new(613616999);
        for (int index = 0; index < Count; index++)
        {
            // Half of them any bits, half of them everyday decimals.
            double value = (index & 1) == 0
                ? BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue))
                : random.NextInt64(-1L << random.Next(1, 60), 1L << random.Next(1, 60)) / Math.Pow(10, random.Next(0, 20));
            if (double.IsFinite(value))
            {
                Check(value);
            }
        }
    }

    [Fact]
    public void Random_floats_agree()
    {
        Random random = new(656197200);
        for (int index = 0; index < Count; index++)
        {
            float value = (index & 1) == 0
                ? BitConverter.Int32BitsToSingle((int)random.NextInt64(int.MinValue, int.MaxValue))
                : (float)(random.Next(int.MinValue, int.MaxValue) / Math.Pow(10, random.Next(0, 14)));
            if (float.IsFinite(value))
            {
                Check(value);
            }
        }
    }

    [Fact]
    public void Random_decimal_texts_agree()
    {
        // Not the shortest texts of anything: up to 25 digits, the point and the exponent anywhere.
        Random random = new(43420273);
        StringBuilder builder = new();
        for (int index = 0; index < Count / 10; index++)
        {
            builder.Clear();
            builder.Append((random.Next() & 1) == 0 ? "-" : "").Append(random.Next(1, 10));
            AppendDigits(builder, random, random.Next(12));
            if (random.Next(4) != 0)
            {
                builder.Append('.');
                AppendDigits(builder, random, random.Next(1, 20));
            }

            if (random.Next(3) == 0)
            {
                builder.Append("eE"[random.Next(2)]).Append(random.Next(-330, 310));
            }

            CheckText(builder.ToString());
        }
    }

    [Fact]
    public void Hard_texts_agree()
    {
        foreach (string text in HardFloats.Texts())
        {
            CheckText(text);
            CheckText("-" + text.TrimStart('-'));
        }
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("-", 1)]
    [InlineData("+1", 0)]
    [InlineData(".5", 0)]
    [InlineData("-.5", 1)]
    [InlineData("01", 1)]
    [InlineData("-01.5", 2)]
    [InlineData("00", 1)]
    [InlineData("1.", 2)]
    [InlineData("1.e5", 2)]
    [InlineData("1.x", 2)]
    [InlineData("1e", 2)]
    [InlineData("1e+", 3)]
    [InlineData("1E-x", 3)]
    [InlineData("12.5e", 5)]
    [InlineData("NaN", 0)]
    [InlineData("-Infinity", 1)]
    [InlineData("1234567890.", 11)]
    public void Refuses_what_the_grammar_refuses(string text, int fault)
    {
        foreach (string tail in new[] { "", ", \"a longer tail that is no digit\": true" })
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text + tail + "?");
            DoubleText.TryRead(ref bytes[0], ref bytes[^1], out _, out int consumed).Should().BeFalse();
            consumed.Should().Be(fault);
            FloatText.TryRead(ref bytes[0], ref bytes[^1], out _, out consumed).Should().BeFalse();
            consumed.Should().Be(fault);
        }
    }

    [Fact]
    public void Never_reads_past_the_end()
    {
        // The digits beyond the end must not count.
        byte[] bytes = Encoding.UTF8.GetBytes("-65.613616999999977e-129999999999999999999999999");
        for (int length = 1; length < bytes.Length; length++)
        {
            string text = Encoding.UTF8.GetString(bytes, 0, length);
            bool expected = char.IsAsciiDigit(text[^1]);
            DoubleText.TryRead(ref bytes[0], ref bytes[length], out double value, out int consumed).Should().Be(expected);
            consumed.Should().Be(length);
            if (expected)
            {
                value.Should().Be(double.Parse(text, CultureInfo.InvariantCulture));
            }
        }
    }

    // For a handful of powers of two the base library writes a text that reads back as the neighbour below:
    // the gap there is half as wide, which it overlooks. Losing the value is no form to be faithful to.
    private static bool IsLossyInBaseLibrary(double value, ReadOnlySpan<byte> text) =>
        (BitConverter.DoubleToInt64Bits(value) & ((1L << 52) - 1)) == 0
        && double.Parse(text, CultureInfo.InvariantCulture) != value;

    private static void AppendDigits(StringBuilder builder, Random random, int count)
    {
        for (int digit = 0; digit < count; digit++)
        {
            builder.Append((char)('0' + random.Next(10)));
        }
    }

    [SkipLocalsInit]
    private static void Check(double value)
    {
        Span<byte> expected = stackalloc byte[64];
        Span<byte> actual = stackalloc byte[64];
        value.TryFormat(expected, out int length, default, CultureInfo.InvariantCulture);
        int written = DoubleText.Write(value, ref actual[0]);
        bool same = expected[..length].SequenceEqual(actual[..written]) || IsLossyInBaseLibrary(value, expected[..length]);

        // Once at the end of the buffer, once inside a longer text: two different scanners.
        actual[written] = (byte)',';
        same &= DoubleText.TryRead(ref actual[0], ref actual[written], out double back, out int consumed) && consumed == written;
        same &= BitConverter.DoubleToInt64Bits(back) == BitConverter.DoubleToInt64Bits(value);
        same &= DoubleText.TryRead(ref actual[0], ref actual[63], out back, out consumed) && consumed == written;
        same &= BitConverter.DoubleToInt64Bits(back) == BitConverter.DoubleToInt64Bits(value);
        if (!same)
        {
            Assert.Fail($"{Encoding.UTF8.GetString(expected[..length])} became {Encoding.UTF8.GetString(actual[..written])}, read as {back:R}");
        }
    }

    [SkipLocalsInit]
    private static void Check(float value)
    {
        Span<byte> expected = stackalloc byte[64];
        Span<byte> actual = stackalloc byte[64];
        value.TryFormat(expected, out int length, default, CultureInfo.InvariantCulture);
        int written = FloatText.Write(value, ref actual[0]);
        bool same = expected[..length].SequenceEqual(actual[..written]);
        actual[written] = (byte)',';
        same &= FloatText.TryRead(ref actual[0], ref actual[written], out float back, out int consumed) && consumed == written;
        same &= BitConverter.SingleToInt32Bits(back) == BitConverter.SingleToInt32Bits(value);
        same &= FloatText.TryRead(ref actual[0], ref actual[63], out back, out consumed) && consumed == written;
        same &= BitConverter.SingleToInt32Bits(back) == BitConverter.SingleToInt32Bits(value);
        if (!same)
        {
            Assert.Fail($"{Encoding.UTF8.GetString(expected[..length])} became {Encoding.UTF8.GetString(actual[..written])}, read as {back:R}");
        }
    }

    private static void CheckText(string text)
    {
        double exact = double.Parse(text, CultureInfo.InvariantCulture);
        float exactFloat = float.Parse(text, CultureInfo.InvariantCulture);
        foreach (string tail in new[] { "", ",01234567890123456789012345678901234567890" })
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text + tail + "?");
            bool same = DoubleText.TryRead(ref bytes[0], ref bytes[^1], out double value, out int consumed) && consumed == text.Length;
            same &= BitConverter.DoubleToInt64Bits(value) == BitConverter.DoubleToInt64Bits(exact);
            same &= FloatText.TryRead(ref bytes[0], ref bytes[^1], out float narrow, out consumed) && consumed == text.Length;
            same &= BitConverter.SingleToInt32Bits(narrow) == BitConverter.SingleToInt32Bits(exactFloat);
            if (!same)
            {
                Assert.Fail($"{text} read as {value:R} and {narrow:R}, not {exact:R} and {exactFloat:R}");
            }
        }
    }
}
