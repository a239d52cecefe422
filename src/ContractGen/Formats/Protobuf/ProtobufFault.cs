namespace ContractGen.Formats.Protobuf;

/// <summary>The first fault of a reader, before its path is known.</summary>
internal sealed class ProtobufFault(CodecErrorKind kind, string detail, int offset)
{
    internal CodecErrorKind Kind { get; } = kind;

    internal string Detail { get; set; } = detail;

    internal int Offset { get; } = offset;

    /// <summary>Where the messages around the fault end, from the innermost outwards, as they are told while reading is given up.</summary>
    internal List<int> Ends { get; } = [];

    /// <summary>The field names of the contract whose required fields are missing.</summary>
    internal byte[] MissingNames { get; init; } = [];

    /// <summary>The index from which on further missing fields of the same contract belong to this fault.</summary>
    internal int MissingNext { get; set; }
}
