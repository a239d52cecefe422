using System.Buffers;

namespace ContractGen.Tests.Formats.Json;

/// <summary>Sequences of several segments.</summary>
internal sealed class Segments : ReadOnlySequenceSegment<byte>
{
    public static ReadOnlySequence<byte> Of(ReadOnlyMemory<byte> first, ReadOnlyMemory<byte> second)
    {
        Segments start = new() { Memory = first };
        Segments end = new() { Memory = second, RunningIndex = first.Length };
        start.Next = end;
        return new ReadOnlySequence<byte>(start, 0, end, second.Length);
    }
}
