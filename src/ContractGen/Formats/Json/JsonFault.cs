namespace ContractGen.Formats.Json;

/// <summary>The first fault of a reader, before line, column and path are known.</summary>
internal sealed class JsonFault(CodecErrorKind kind, string detail, int offset, bool isBehindValue)
{
    internal CodecErrorKind Kind { get; } = kind;

    internal string Detail { get; set; } = detail;

    internal int Offset { get; } = offset;

    /// <summary>Whether the fault is in the value (or key) that ends at <see cref="Offset"/>, not in what begins there.</summary>
    internal bool IsBehindValue { get; } = isBehindValue;

    /// <summary>The field names of the contract whose required fields are missing.</summary>
    internal byte[] MissingNames { get; init; } = [];

    /// <summary>The index from which on further missing fields of the same contract belong to this fault.</summary>
    internal int MissingNext { get; set; }
}
