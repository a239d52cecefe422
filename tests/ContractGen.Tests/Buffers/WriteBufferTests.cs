using System.Runtime.CompilerServices;
using ContractGen.Buffers;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Buffers;

public sealed class WriteBufferTests
{
    [Fact]
    public void It_grows_and_keeps_what_was_written()
    {
        WriteBuffer buffer = WriteBuffer.Rent();
        for (int i = 0; i < 300_000; i++)
        {
            buffer.Cursor = (byte)(i % 251);
            buffer.Cursor = ref Unsafe.Add(ref buffer.Cursor, 1);
            buffer.Restore();
        }

        buffer.Length.Should().Be(300_000);
        ReadOnlySpan<byte> written = buffer.Written;
        for (int i = 0; i < written.Length; i++)
        {
            if (written[i] != i % 251)
            {
                written[i].Should().Be((byte)(i % 251));
            }
        }

        buffer.Return();
    }

    [Fact]
    public void Two_at_a_time_do_not_share_an_array()
    {
        WriteBuffer outer = WriteBuffer.Rent();
        WriteBuffer inner = WriteBuffer.Rent();

        Unsafe.AreSame(ref outer.Cursor, ref inner.Cursor).Should().BeFalse();

        inner.Return();
        inner.Return();
        outer.Return();
        WriteBuffer first = WriteBuffer.Rent();
        WriteBuffer second = WriteBuffer.Rent();
        Unsafe.AreSame(ref first.Cursor, ref second.Cursor).Should().BeFalse();
        first.Return();
        second.Return();
    }

    [Theory]
    [InlineData(10)]
    [InlineData(100_000)]
    public void Detached_bytes_stay_when_the_buffer_is_used_again(int length)
    {
        WriteBuffer buffer = WriteBuffer.Rent();
        buffer.Reserve(length);
        Unsafe.InitBlock(ref buffer.Cursor, 7, (uint)length);
        buffer.Cursor = ref Unsafe.Add(ref buffer.Cursor, length);
        using PooledBuffer detached = buffer.Detach();
        buffer.Return();

        WriteBuffer again = WriteBuffer.Rent();
        Unsafe.InitBlock(ref again.Cursor, 9, 64);

        detached.Length.Should().Be(length);
        detached.Span.IndexOfAnyExcept((byte)7).Should().Be(-1);
        again.Return();
    }
}
