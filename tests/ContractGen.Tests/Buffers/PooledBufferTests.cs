using System.Buffers;
using ContractGen.Buffers;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Buffers;

public sealed class PooledBufferTests
{
    [Fact]
    public void It_holds_a_copy()
    {
        byte[] bytes = [1, 2, 3];
        using PooledBuffer buffer = PooledBuffer.CopyOf(bytes);
        bytes[0] = 9;

        buffer.Length.Should().Be(3);
        buffer.Span.ToArray().Should().Equal(1, 2, 3);
        buffer.Memory.ToArray().Should().Equal(1, 2, 3);
    }

    [Fact]
    public void It_gathers_segments()
    {
        ReadOnlySequence<byte> sequence = Formats.Json.Segments.Of(new byte[] { 1, 2 }, new byte[] { 3 });
        using PooledBuffer buffer = PooledBuffer.Gather(sequence);

        buffer.Span.ToArray().Should().Equal(1, 2, 3);
    }

    [Fact]
    public void Disposing_twice_gives_the_array_back_once()
    {
        PooledBuffer buffer = PooledBuffer.CopyOf(new byte[1000]);
        buffer.Dispose();
        buffer.Dispose();

        byte[] first = ArrayPool<byte>.Shared.Rent(1000);
        byte[] second = ArrayPool<byte>.Shared.Rent(1000);
        first.Should().NotBeSameAs(second);
    }

    [Fact]
    public void Use_after_dispose_throws()
    {
        PooledBuffer buffer = PooledBuffer.CopyOf([1]);
        buffer.Dispose();

        buffer.Invoking(static b => b.Span.Length).Should().Throw<ObjectDisposedException>();
        buffer.Invoking(static b => b.Memory).Should().Throw<ObjectDisposedException>();
        buffer.Invoking(static b => b.Length).Should().Throw<ObjectDisposedException>();
    }
}
