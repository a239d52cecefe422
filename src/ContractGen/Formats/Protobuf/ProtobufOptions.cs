namespace ContractGen.Formats.Protobuf;

/// <summary>How Protobuf is written and read.</summary>
public sealed record ProtobufOptions : FormatOptions
{
    /// <summary>The options that apply where none are given: nesting to depth 64.</summary>
    public static ProtobufOptions Default { get; } = new();

    /// <summary>The options of Google's own libraries: messages and entries of maps nest to depth 100 in the document, which counts itself here.</summary>
    public static ProtobufOptions Google { get; } = new() { Limits = new CodecLimits { MaxDepth = 101 } };
}
