using System.Buffers;

namespace ContractGen.Tests.Laws;

/// <summary>A sequence of two segments, either of which may be empty.</summary>
internal sealed class TwoSegments : ReadOnlySequenceSegment<byte>
{
    private TwoSegments(ReadOnlyMemory<byte> memory, long index)
    {
        Memory = memory;
        RunningIndex = index;
    }

    public static ReadOnlySequence<byte> Split(ReadOnlyMemory<byte> bytes, int at)
    {
        var last = new TwoSegments(bytes[at..], at);
        var first = new TwoSegments(bytes[..at], 0) { Next = last };
        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }
}
