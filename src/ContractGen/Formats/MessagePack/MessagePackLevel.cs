namespace ContractGen.Formats.MessagePack;

/// <summary>A container that is open.</summary>
internal sealed class MessagePackLevel(int start, bool isMap, long children)
{
    internal int Start { get; } = start;

    internal bool IsMap { get; } = isMap;

    internal long Left { get; private set; } = children;

    internal long Index { get; private set; }

    internal int KeyStart { get; private set; }

    internal int KeyEnd { get; private set; }

    /// <summary>Steps behind a child.</summary>
    internal void Step(int childStart, int childEnd)
    {
        Left--;
        Index++;

        // an even number of children is left behind a value
        bool isKey = IsMap && (Left & 1) != 0;
        KeyStart = isKey ? childStart : 0;
        KeyEnd = isKey ? childEnd : 0;
    }
}
