namespace ContractGen.Formats.Protobuf;

/// <summary>The first fault of a reader, before its path is known.</summary>
internal sealed class ProtobufFault : ReadFault
{
    internal ProtobufFault(CodecErrorKind kind, string detail, int offset)
        : base(kind, detail, offset)
    {
    }

    /// <summary>A fault of a message that was left without its required fields.</summary>
    internal ProtobufFault(ulong missing, int first, ReadOnlySpan<byte> names, int offset)
        : base(missing, first, names, offset)
    {
    }

    /// <summary>Where the messages around the fault end, from the innermost outwards, as they are told while reading is given up.</summary>
    internal List<int> Ends { get; } = [];
}
