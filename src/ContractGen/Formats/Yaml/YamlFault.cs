namespace ContractGen.Formats.Yaml;

/// <summary>The first fault of a reader, before line, column and path are known.</summary>
internal sealed class YamlFault : ReadFault
{
    internal YamlFault(CodecErrorKind kind, string detail, int offset)
        : base(kind, detail, offset)
    {
    }

    /// <summary>A fault of a record that has ended without its required fields; the offset is that of the last value in it.</summary>
    internal YamlFault(ulong missing, int first, ReadOnlySpan<byte> names, int offset, int depth)
        : base(missing, first, names, offset) => Depth = depth;

    /// <summary>Whether the fault is a line's indentation, so that the message names the indentations that were open.</summary>
    internal bool IsIndentation { get; init; }

    /// <summary>How many collections are open around the record at fault, which has ended; negative if the fault is no whole record's.</summary>
    internal int Depth { get; } = -1;
}
