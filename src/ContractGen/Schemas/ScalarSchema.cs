using ContractGen.Formats;

namespace ContractGen.Schemas;

/// <summary>A value without parts.</summary>
/// <param name="kind">Which one.</param>
/// <param name="encoding">How Protobuf encodes an integer.</param>
public sealed class ScalarSchema(ScalarKind kind, IntegerEncoding encoding = IntegerEncoding.Varint) : TypeSchema
{
    /// <summary>Which scalar it is.</summary>
    public ScalarKind Kind { get; } = kind;

    /// <summary>How Protobuf encodes it, where it is an integer.</summary>
    public IntegerEncoding Encoding { get; } = encoding;
}
