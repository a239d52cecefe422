namespace ContractGen.Formats.Protobuf;

/// <summary>How Protobuf is written and read.</summary>
public sealed record ProtobufOptions : FormatOptions
{
    /// <summary>The options that apply where none are given: nesting to depth 64.</summary>
    public static ProtobufOptions Default { get; } = new();

    /// <summary>The options of Google's own libraries: nesting to depth 100.</summary>
    public static ProtobufOptions Google { get; } = new() { Limits = new CodecLimits { MaxDepth = 100 } };
}
