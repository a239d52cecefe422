namespace ContractGen.Formats.Yaml;

/// <summary>The first fault of a reader, before line, column and path are known.</summary>
internal sealed class YamlFault(CodecErrorKind kind, string detail, int offset)
{
    internal CodecErrorKind Kind { get; } = kind;

    internal string Detail { get; set; } = detail;

    internal int Offset { get; } = offset;

    /// <summary>Whether the fault is a line's indentation, so that the message names the indentations that were open.</summary>
    internal bool IsIndentation { get; init; }

    /// <summary>The field names of the contract whose required fields are missing.</summary>
    internal byte[] MissingNames { get; init; } = [];

    /// <summary>The index from which on further missing fields of the same contract belong to this fault.</summary>
    internal int MissingNext { get; set; }
}
