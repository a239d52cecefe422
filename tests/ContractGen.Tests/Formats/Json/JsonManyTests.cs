using System.Buffers;
using System.Text;
using ContractGen.Buffers;
using ContractGen.Formats;
using ContractGen.Formats.Json;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.Json;

/// <summary>Many documents in one input.</summary>
public sealed class JsonManyTests
{
    [Theory]
    [InlineData("{\"x\":1,\"y\":2}\n{\"x\":3,\"y\":4}\n")]
    [InlineData("{\"x\":1,\"y\":2}{\"x\":3,\"y\":4}")]
    [InlineData("\n {\"x\":1,\"y\":2}\r\n\r\n{\"x\":3,\"y\":4}  ")]
    [InlineData("[{\"x\":1,\"y\":2},{\"x\":3,\"y\":4}]")]
    [InlineData(" [ {\"x\":1,\"y\":2} ,\n {\"x\":3,\"y\":4} ] ")]
    public void Lines_concatenation_and_arrays_are_read(string json) =>
        Read(json).Should().Equal(new Reading(1, 2), new Reading(3, 4));

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("[]")]
    [InlineData(" [ ] ")]
    public void Nothing_is_no_document(string json) => Read(json).Should().BeEmpty();

    [Theory]
    [InlineData("{\"x\":1,\"y\":2}\n{\"x\":true}", 2, 6)]
    [InlineData("[{\"x\":1,\"y\":2}\n,{\"x\":true}]", 2, 7)]
    [InlineData("[{\"x\":1,\"y\":2}] 7", 1, 17)]
    [InlineData("[{\"x\":1,\"y\":2}", 1, 15)]
    [InlineData("{\"x\":1,\"y\":2} x", 1, 15)]
    public void A_fault_is_reported_behind_the_documents_before_it(string json, int line, int column)
    {
        List<Reading> read = [];
        Action act = () => read.AddRange(Each(json));
        CodecError error = act.Should().Throw<ContractFormatException>().Which.Error;
        error.Line.Should().Be(line);
        error.Column.Should().Be(column);

        IEnumerable<Reading> Each(string text)
        {
            foreach (Reading point in JsonCodec.DeserializeMany<Reading>(Encoding.UTF8.GetBytes(text)))
            {
                point.Should().Be(new Reading(1, 2));
                yield return point;
            }
        }
    }

    [Fact]
    public void Documents_are_read_when_they_are_asked_for() =>
        JsonCodec.DeserializeMany<Reading>("{\"x\":1,\"y\":2}\n no JSON"u8.ToArray()).First().Should().Be(new Reading(1, 2));

    [Fact]
    public void Many_are_written_as_lines()
    {
        Reading[] points = [new(1, 2), new(3, 4)];
        using PooledBuffer lines = JsonCodec.SerializeMany<Reading>(points);
        Encoding.UTF8.GetString(lines.Span).Should().Be("{\"x\":1,\"y\":2}\n{\"x\":3,\"y\":4}\n");
        ArrayBufferWriter<byte> output = new();
        JsonCodec.SerializeMany<Reading>(points, output);
        output.WrittenSpan.SequenceEqual(lines.Span).Should().BeTrue();
    }

    [Fact]
    public void More_than_a_buffer_of_documents_comes_back()
    {
        Reading[] points = [.. Enumerable.Range(0, 20_000).Select(i => new Reading(i, -i))];
        ArrayBufferWriter<byte> output = new();
        JsonCodec.SerializeMany<Reading>(points, output);
        JsonCodec.DeserializeMany<Reading>(output.WrittenMemory).Should().Equal(points);
    }

    private static IEnumerable<Reading> Read(string json) => JsonCodec.DeserializeMany<Reading>(Encoding.UTF8.GetBytes(json));
}
