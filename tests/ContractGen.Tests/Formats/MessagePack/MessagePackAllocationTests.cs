using ContractGen.Codecs;
using ContractGen.Codecs.Lists;
using ContractGen.Codecs.Scalars;
using ContractGen.Formats;
using ContractGen.Formats.MessagePack;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.MessagePack;

/// <summary>Lengths that are claimed cost no memory before bytes back them.</summary>
public sealed class MessagePackAllocationTests
{
    private const int Length = 70_000;
    private const long Most = 4_000_000;

    [Fact]
    public void Nested_arrays_that_each_claim_many_elements() => Holds<ContractValue, ContractValue>(Nested(0xDC, 3));

    [Fact]
    public void Nested_arrays_of_numbers() =>
        Holds<double[][], ArrayCodec<double[], ArrayCodec<double, DoubleCodec>>>([0xDC, 0x40, 0x00, .. Enumerable.Range(0, Length / 6).SelectMany(_ => new byte[] { 0xDD, 0, 0, 0x80, 0, 0xC0 })]);

    [Fact]
    public void Nested_maps() => Holds<ContractValue, ContractValue>([.. Enumerable.Range(0, Length / 5).SelectMany(_ => new byte[] { 0xDE, 0x40, 0x00, 0xA1, 0x61 })]);

    [Theory]
    [InlineData("DD7FFFFFFF")]
    [InlineData("DDFFFFFFFF")]
    [InlineData("DF7FFFFFFF")]
    [InlineData("DFFFFFFFFF")]
    [InlineData("DB7FFFFFFF")]
    [InlineData("C6FFFFFFFF")]
    [InlineData("C9FFFFFFFF01")]
    public void A_length_beyond_the_input_is_refused_at_once(string header)
    {
        byte[] document = [.. Hex.Bytes(header), .. new byte[1000]];
        MessagePackCodec.TryDeserialize<ContractValue>(document, out _, out var error).Should().BeFalse();
        error.Kind.Should().Be(CodecErrorKind.UnexpectedEnd);
    }

    // Sixteen-bit lengths, each with as many elements as bytes are left for sure.
    private static byte[] Nested(byte code, int headerLength)
    {
        var document = new byte[Length];
        for (var at = 0; at + headerLength <= Length; at += headerLength)
        {
            document[at] = code;
            document[at + 1] = (byte)(Math.Min(ushort.MaxValue, (Length - at - headerLength) / 2) >> 8);
        }

        return document;
    }

    private static void Holds<T, TCodec>(byte[] document)
        where TCodec : ICodec<T>
    {
        MessagePackCodec.TryDeserialize<T, TCodec>(document.AsSpan(0, 3), out _, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        MessagePackCodec.TryDeserialize<T, TCodec>(document, out _, out var error).Should().BeFalse();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(Most);
        error.Kind.Should().NotBe(CodecErrorKind.None);
    }
}
