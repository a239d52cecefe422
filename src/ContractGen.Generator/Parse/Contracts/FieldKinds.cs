using ContractGen.Generator.Model.Contracts;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>Tells how values are laid out: by their type, or by the codec that the member names.</summary>
internal sealed class FieldKinds(int encoding, INamedTypeSymbol? custom)
{
    private const int Fixed = 2;

    public FieldKindModel Of(ITypeSymbol type) => type switch
    {
        _ when custom is not null && CodecResolver.Fits(custom, type) => OfCodec(custom),
        _ when BuiltInCodecs.Bytes(type) is not null => FieldKindModel.Delimited,
        _ when BuiltInCodecs.Scalar(type) is not null => OfScalar(type.Name, encoding == Fixed),
        { TypeKind: TypeKind.Enum } => FieldKindModel.Varint,
        IArrayTypeSymbol array => OfList(Of(array.ElementType)),
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => Of(nullable.TypeArguments[0]),
        INamedTypeSymbol list when BuiltInCodecs.List(list) is not null => OfList(Of(list.TypeArguments[0])),
        INamedTypeSymbol named when BuiltInCodecs.Map(named) is not null || named.OriginalDefinition.Has("Contract") => FieldKindModel.Delimited,
        INamedTypeSymbol own when BuiltInCodecs.Folder(own) is not null => FieldKindModel.Delimited,
        _ => FieldKindModel.Any,
    };

    private static FieldKindModel OfCodec(ITypeSymbol codec) => codec switch
    {
        INamedTypeSymbol named when named.Has("ContractFor") => FieldKindModel.Delimited,
        INamedTypeSymbol { Arity: > 0 } named => BuiltInCodecs.Folder(named) switch
        {
            "Maps" => FieldKindModel.Delimited,
            "Lists" => OfList(OfCodec(named.TypeArguments.Last())),
            "Protobuf" when BuiltInCodecs.IsWrapper(named) => FieldKindModel.Delimited,
            "Protobuf" or "Codecs" => OfCodec(named.TypeArguments.Last()),
            _ => FieldKindModel.Any,
        },
        INamedTypeSymbol named when BuiltInCodecs.Folder(named) == "Scalars" => OfScalarCodec(named.Name.Substring(0, named.Name.Length - "Codec".Length)),
        _ => FieldKindModel.Any,
    };

    private static FieldKindModel OfScalarCodec(string name) =>
        name.StartsWith("Fixed", StringComparison.Ordinal) ? OfScalar(name.Substring("Fixed".Length), isFixed: true)
        : name.StartsWith("ZigZag", StringComparison.Ordinal) ? FieldKindModel.Varint
        : OfScalar(name, isFixed: false);

    private static FieldKindModel OfScalar(string name, bool isFixed) => name switch
    {
        "Boolean" or "Byte" or "SByte" or "Int16" or "UInt16" => FieldKindModel.Varint,
        "Int32" or "UInt32" => isFixed ? FieldKindModel.Fixed32 : FieldKindModel.Varint,
        "Int64" or "UInt64" => isFixed ? FieldKindModel.Fixed64 : FieldKindModel.Varint,
        "Half" or "Single" => FieldKindModel.Fixed32,
        "Double" => FieldKindModel.Fixed64,
        _ => FieldKindModel.Delimited,
    };

    private static FieldKindModel OfList(FieldKindModel element) => element switch
    {
        FieldKindModel.Varint => FieldKindModel.VarintList,
        FieldKindModel.Fixed32 => FieldKindModel.Fixed32List,
        FieldKindModel.Fixed64 => FieldKindModel.Fixed64List,
        _ => element,
    };
}
