namespace ContractGen.Formats.Protobuf;

/// <summary>
/// Messages that stand in several pieces, which are merged by reading them one after another. Rare: a value twice in one entry of a map, a
/// case twice in one union.
/// </summary>
internal sealed class MessageSegments
{
    private readonly Stack<Segment> _open = new();

    internal bool TryPeek(out Segment segment) => _open.TryPeek(out segment);

    internal void Push(Segment segment) => _open.Push(segment);

    internal void Pop() => _open.Pop();

    /// <summary>The piece that is being read.</summary>
    /// <param name="Number">The field number of every piece.</param>
    /// <param name="End">Where this piece ends.</param>
    /// <param name="DepthLeft">The nesting at which it stands, because an inner message may end in the same place.</param>
    /// <param name="Limit">Where the message ends whose field it is.</param>
    internal readonly record struct Segment(int Number, int End, int DepthLeft, int Limit);
}
