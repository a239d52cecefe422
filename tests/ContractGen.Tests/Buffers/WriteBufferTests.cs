using System.Buffers;
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

    [Theory]
    [InlineData(0)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(4096)]
    [InlineData(200_000)]
    public void A_document_reaches_the_output_whether_it_fits_there_or_not(int free)
    {
        foreach (int length in (int[])[0, 1, 100, 128, 129, 1000, 5000, 70_000, 300_000])
        {
            var output = new ArrayBufferWriter<byte>(free + 1);
            output.Write("x"u8);
            WriteBuffer buffer = WriteBuffer.Rent(output);
            for (int i = 0; i < length; i++)
            {
                buffer.Cursor = (byte)(i % 251);
                buffer.Cursor = ref Unsafe.Add(ref buffer.Cursor, 1);
                buffer.Restore();
            }

            buffer.Length.Should().Be(length);
            buffer.CopyTo(output);
            buffer.Return();

            output.WrittenCount.Should().Be(length + 1);
            ReadOnlySpan<byte> written = output.WrittenSpan[1..];
            for (int i = 0; i < length; i++)
            {
                if (written[i] != i % 251)
                {
                    written[i].Should().Be((byte)(i % 251), "it was written at {0} of {1}", i, length);
                }
            }
        }
    }

    [Fact]
    public void What_is_not_handed_over_leaves_the_output_as_it_was()
    {
        var output = new ArrayBufferWriter<byte>(4096);
        WriteBuffer buffer = WriteBuffer.Rent(output);
        buffer.Cursor = 1;
        buffer.Cursor = ref Unsafe.Add(ref buffer.Cursor, 1);

        buffer.Return();

        output.WrittenCount.Should().Be(0);
    }
}
