using System.Globalization;
using System.Text;
using ContractGen.Numbers;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Numbers;

public sealed class IntegerTextTests
{
    [Fact]
    public void Writes_every_length_like_the_base_library()
    {
        byte[] buffer = new byte[IntegerText.WriteCapacity];
        foreach (ulong value in Samples())
        {
            Text(buffer, IntegerText.WriteUInt64(value, ref buffer[0])).Should().Be(value.ToString(CultureInfo.InvariantCulture));
            Text(buffer, IntegerText.WriteInt64((long)value, ref buffer[0])).Should().Be(((long)value).ToString(CultureInfo.InvariantCulture));
            Text(buffer, IntegerText.WriteUInt32((uint)value, ref buffer[0])).Should().Be(((uint)value).ToString(CultureInfo.InvariantCulture));
            Text(buffer, IntegerText.WriteInt32((int)value, ref buffer[0])).Should().Be(((int)value).ToString(CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(",")]
    [InlineData(", \"next\": 1234567890123456789")]
    public void Reads_back_what_it_wrote(string tail)
    {
        foreach (ulong value in Samples())
        {
            byte[] text = Bytes(value.ToString(CultureInfo.InvariantCulture) + tail);
            IntegerText.TryReadUInt64(ref text[0], ref End(text), out ulong unsigned, out int consumed).Should().Be(NumberReadStatus.Done);
            unsigned.Should().Be(value);
            consumed.Should().Be(text.Length - tail.Length);

            text = Bytes(((long)value).ToString(CultureInfo.InvariantCulture) + tail);
            IntegerText.TryReadInt64(ref text[0], ref End(text), out long signed, out consumed).Should().Be(NumberReadStatus.Done);
            signed.Should().Be((long)value);
            consumed.Should().Be(text.Length - tail.Length);

            text = Bytes(((uint)value).ToString(CultureInfo.InvariantCulture) + tail);
            IntegerText.TryReadUInt32(ref text[0], ref End(text), out uint narrow, out consumed).Should().Be(NumberReadStatus.Done);
            narrow.Should().Be((uint)value);
            consumed.Should().Be(text.Length - tail.Length);

            text = Bytes(((int)value).ToString(CultureInfo.InvariantCulture) + tail);
            IntegerText.TryReadInt32(ref text[0], ref End(text), out int small, out consumed).Should().Be(NumberReadStatus.Done);
            small.Should().Be((int)value);
            consumed.Should().Be(text.Length - tail.Length);
        }
    }

    [Theory]
    [InlineData("18446744073709551616", 20)]
    [InlineData("18446744073709551620", 20)]
    [InlineData("99999999999999999999", 20)]
    [InlineData("100000000000000000000", 21)]
    [InlineData("36893488147419103232000000", 26)]
    public void Tells_overflow_from_a_fault(string text, int length)
    {
        byte[] bytes = Bytes(text + "]");
        IntegerText.TryReadUInt64(ref bytes[0], ref End(bytes), out _, out int consumed).Should().Be(NumberReadStatus.Overflow);
        consumed.Should().Be(length);
        IntegerText.TryReadInt64(ref bytes[0], ref End(bytes), out _, out consumed).Should().Be(NumberReadStatus.Overflow);
        consumed.Should().Be(length);
    }

    [Fact]
    public void Knows_the_limits_of_each_type()
    {
        Signed("9223372036854775807").Should().Be(NumberReadStatus.Done);
        Signed("9223372036854775808").Should().Be(NumberReadStatus.Overflow);
        Signed("-9223372036854775808").Should().Be(NumberReadStatus.Done);
        Signed("-9223372036854775809").Should().Be(NumberReadStatus.Overflow);
        Narrow("2147483647").Should().Be(NumberReadStatus.Done);
        Narrow("2147483648").Should().Be(NumberReadStatus.Overflow);
        Narrow("-2147483648").Should().Be(NumberReadStatus.Done);
        Narrow("-2147483649").Should().Be(NumberReadStatus.Overflow);
        Narrow("4294967296").Should().Be(NumberReadStatus.Overflow);
        Signed("-0").Should().Be(NumberReadStatus.Done);

        byte[] text = Bytes("4294967296");
        IntegerText.TryReadUInt32(ref text[0], ref End(text), out _, out _).Should().Be(NumberReadStatus.Overflow);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("x", 0)]
    [InlineData("-", 1)]
    [InlineData("--1", 1)]
    [InlineData("+1", 0)]
    [InlineData("01", 1)]
    [InlineData("-012", 2)]
    [InlineData("00000000000000", 1)]
    [InlineData("0123456789,      ", 1)]
    [InlineData("/       ", 0)]
    [InlineData(":       ", 0)]
    public void Refuses_what_the_grammar_refuses(string text, int fault)
    {
        byte[] bytes = Bytes(text);
        byte[] padded = [.. bytes, 0];
        ref byte end = ref padded[bytes.Length];
        IntegerText.TryReadInt64(ref padded[0], ref end, out _, out int consumed).Should().Be(NumberReadStatus.GrammarFault);
        consumed.Should().Be(fault);
    }

    private static NumberReadStatus Signed(string text)
    {
        byte[] bytes = Bytes(text);
        return IntegerText.TryReadInt64(ref bytes[0], ref End(bytes), out _, out _);
    }

    private static NumberReadStatus Narrow(string text)
    {
        byte[] bytes = Bytes(text);
        return IntegerText.TryReadInt32(ref bytes[0], ref End(bytes), out _, out _);
    }

    private static IEnumerable<ulong> Samples()
    {
        for (int shift = 0; shift < 64; shift++)
        {
            for (long offset = -2; offset <= 2; offset++)
            {
                yield return (1UL << shift) + (ulong)offset;
            }
        }

        ulong power = 1;
        for (int exponent = 0; exponent < 20; exponent++, power *= 10)
        {
            yield return power - 1;
            yield return power;
            yield return power + 1;
        }

        Random random = new(20240607);
        for (int index = 0; index < 3_000; index++)
        {
            yield return (ulong)random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64);
        }
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Text(byte[] buffer, int length) => Encoding.UTF8.GetString(buffer, 0, length);

    private static ref byte End(byte[] text) =>
        ref System.Runtime.CompilerServices.Unsafe.Add(ref System.Runtime.InteropServices.MemoryMarshal.GetArrayDataReference(text), text.Length);
}
