using System.Buffers;

namespace ContractGen.Benchmarks.Measuring;

/// <summary>A sequence of many segments over one array.</summary>
internal sealed class SegmentedSequence : ReadOnlySequenceSegment<byte>
{
    private SegmentedSequence(ReadOnlyMemory<byte> memory, long index)
    {
        Memory = memory;
        RunningIndex = index;
    }

    public static ReadOnlySequence<byte> Create(ReadOnlyMemory<byte> bytes, int segmentLength)
    {
        // A short document is cut in the middle, so that it too has more than one segment.
        var length = Math.Min(segmentLength, (bytes.Length + 1) / 2);
        var first = new SegmentedSequence(bytes[..length], 0);
        var last = first;
        for (var start = length; start < bytes.Length; start += length)
        {
            var next = new SegmentedSequence(bytes.Slice(start, Math.Min(length, bytes.Length - start)), start);
            last.Next = next;
            last = next;
        }

        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }
}
