using System.Buffers;
using ContractGen.Formats.Yaml;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.Yaml;

/// <summary>Comments from the documentation of members.</summary>
public sealed class YamlCommentTests
{
    private static readonly YamlOptions Commented = new() { Comments = YamlComments.FromDocumentation };

    private static readonly Server Value = new("a") { Proxy = new Server("b"), Mirrors = [new Server("c") { Weights = { ["x"] = 1 } }] };

    [Fact]
    public void Stand_above_the_fields()
    {
        YamlCodec.SerializeToString(Value, Commented).Should().Be(
            """
            # The name or the address,
            # without a port.
            host: a
            # The port: 443 unless there is a Proxy & it says otherwise.
            # Never null.
            port: 443
            enabled: false
            # What stands in front.
            proxy:
              # The name or the address,
              # without a port.
              host: b
              # The port: 443 unless there is a Proxy & it says otherwise.
              # Never null.
              port: 443
              enabled: false
              # What stands in front.
              proxy: null
              # Other servers, see Add.
              mirrors: []
              weights: {}
            # Other servers, see Add.
            mirrors:
              - # The name or the address,
                # without a port.
                host: c
                # The port: 443 unless there is a Proxy & it says otherwise.
                # Never null.
                port: 443
                enabled: false
                # What stands in front.
                proxy: null
                # Other servers, see Add.
                mirrors: []
                weights:
                  x: 1
            weights: {}

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Are_read_over()
    {
        YamlCodec.Deserialize<Server>(YamlCodec.SerializeToString(Value, Commented)).Should().BeEquivalentTo(Value);
    }

    [Fact]
    public void Are_written_in_every_document_of_a_stream()
    {
        using var stream = YamlCodec.SerializeMany([new Server("a"), new Server("b")], Commented);

        YamlCodec.DeserializeMany<Server>(stream.Memory).Select(server => server.Host).Should().Equal("a", "b");
        System.Text.Encoding.UTF8.GetString(stream.Span).Split("# Never null.").Should().HaveCount(3);
    }

    [Fact]
    public void Are_left_out_unless_asked_for()
    {
        YamlCodec.SerializeToString(Value).Should().NotContain("#");
    }

    [Fact]
    public void Are_written_without_allocating()
    {
        var output = new ArrayBufferWriter<byte>(1 << 16);
        long least = long.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            output.ResetWrittenCount();
            long before = GC.GetAllocatedBytesForCurrentThread();
            YamlCodec.Serialize(Value, output, Commented);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        least.Should().Be(0);
    }
}
