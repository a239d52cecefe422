namespace ContractGen.Formats.MessagePack;

/// <summary>The first fault of a reader, before its path is known.</summary>
internal sealed class MessagePackFault : ReadFault
{
    internal MessagePackFault(CodecErrorKind kind, string detail, int offset, bool isBehindValue, int depth)
        : base(kind, detail, offset) => (IsBehindValue, Depth) = (isBehindValue, depth);

    /// <summary>A fault of a record that ends at <paramref name="offset"/> without its required fields.</summary>
    internal MessagePackFault(ulong missing, int first, ReadOnlySpan<byte> names, int offset, int depth)
        : base(missing, first, names, offset) => (IsBehindValue, Depth) = (true, depth);

    /// <summary>Whether the fault is in the value (or key) that ends at <see cref="ReadFault.Offset"/>, not in what begins there.</summary>
    internal bool IsBehindValue { get; }

    /// <summary>How many records, lists and maps were open around the value.</summary>
    internal int Depth { get; }
}
