using ContractGen.Schemas;

namespace ContractGen.Formats.Protobuf;

/// <summary>A scalar of which lists are written one by one.</summary>
/// <param name="inner">The scalar.</param>
internal sealed class UnpackedSchema(TypeSchema inner) : TypeSchema
{
    internal TypeSchema Inner { get; } = inner;

    internal override TypeSchema Innermost => Inner.Innermost;
}
