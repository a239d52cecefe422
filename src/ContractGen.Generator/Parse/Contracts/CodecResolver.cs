using ContractGen.Generator.Diagnostics;
using ContractGen.Generator.Model.Contracts;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>Finds the codec of one member's type, and of the types inside it.</summary>
internal sealed class CodecResolver(ContractScope scope, ISymbol member, int encoding, INamedTypeSymbol? custom)
{
    private bool _usedCustom;
    private bool _usedEncoding;

    /// <summary>How a member of the type, nullability aside, is written and read; null after a diagnostic.</summary>
    public ValueModel? Member(ITypeSymbol type)
    {
        var before = scope.Diagnostics.Count;
        var value = Value(type);
        if (custom is not null && !_usedCustom)
        {
            scope.Diagnostics.RemoveRange(before, scope.Diagnostics.Count - before);
            scope.Report(ContractDiagnostics.WrongCodec, member, TypeText.Short(custom), member.Name, TypeText.Short(type));
            return null;
        }

        if (value is not null && encoding != 0 && !_usedEncoding)
        {
            scope.Report(ContractDiagnostics.EncodingNotInteger, member, member.Name);
            return null;
        }

        return value;
    }

    private ValueModel? Value(ITypeSymbol type)
    {
        var bare = TypeText.Bare(type);
        var kind = new FieldKinds(encoding, custom).Of(type);
        if (custom is not null || Codec(type) is not { } plain)
        {
            return custom is not null && Codec(type) is { } codec ? new CodecValue(bare, codec, kind, Nullable(type), Reuses(type) || BuiltInCodecs.IsWrapper(custom)) : null;
        }

        if (BuiltInCodecs.IsDirect(type))
        {
            var argument = _usedEncoding ? "global::ContractGen.Formats.IntegerEncoding." + (encoding == 1 ? "ZigZag" : "Fixed") : "";
            return new ScalarValue(bare, plain, kind, type.Name, argument);
        }

        return type.SpecialType == SpecialType.System_String ? new TextValue() : new CodecValue(bare, plain, kind, Nullable(type), Reuses(type));
    }

    /// <summary>The codec of the type where null is a value too.</summary>
    private static string Nullable(ITypeSymbol type) =>
        type.IsValueType ? "global::ContractGen.Codecs.NullableCodec" : "global::ContractGen.Codecs.NullableReferenceCodec";

    /// <summary>A value that can be filled: an object, a list, a map, or bytes that may stay the same.</summary>
    private static bool Reuses(ITypeSymbol type) =>
        !type.IsValueType
        || type is INamedTypeSymbol { MetadataName: "ImmutableArray`1" }
        || (type.TypeKind == TypeKind.Struct && BuiltInCodecs.Scalar(type) is null && type.OriginalDefinition.Has("Contract"));

    private string? Codec(ITypeSymbol type)
    {
        if (custom is not null && Fits(custom, type))
        {
            _usedCustom = true;
            return TypeText.Bare(custom);
        }

        if (encoding != 0 && BuiltInCodecs.Encoded(type, encoding) is { } encoded)
        {
            _usedEncoding = true;
            return encoded;
        }

        return BuiltInCodecs.Bytes(type) ?? BuiltInCodecs.Scalar(type) ?? type switch
        {
            IArrayTypeSymbol array => OfArray(array),
            ITypeParameterSymbol parameter => OfParameter(parameter),
            INamedTypeSymbol { TypeKind: not TypeKind.Error } hidden when !IsAccessible(hidden) => Inaccessible(hidden),
            INamedTypeSymbol { TypeKind: TypeKind.Enum } item => OfEnum(item),
            INamedTypeSymbol named => OfNamed(named),
            _ => Unsupported(type, "a " + type.TypeKind.ToString().ToLowerInvariant(), "use a list or bytes, or mark the member [ContractIgnore]"),
        };
    }

    /// <summary>The codec of a value inside a list or map, where null is a value.</summary>
    private string? Element(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            var inner = nullable.TypeArguments[0];
            return Codec(inner) is { } codec ? $"{Nullable(inner)}<{TypeText.Bare(inner)}, {codec}>" : null;
        }

        if (Codec(type) is not { } plain)
        {
            return null;
        }

        return IsNullable(type) ? $"{Nullable(type)}<{TypeText.Bare(type)}, {plain}>" : plain;
    }

    /// <summary>Whether a type other than Nullable takes null: a reference, or an unconstrained type parameter, with a question mark.</summary>
    public static bool IsNullable(ITypeSymbol type) => type.IsReferenceType
        ? type.NullableAnnotation != NullableAnnotation.NotAnnotated
        : type is { TypeKind: TypeKind.TypeParameter, IsValueType: false, NullableAnnotation: NullableAnnotation.Annotated };

    private string? OfArray(IArrayTypeSymbol array) =>
        array.Rank != 1 ? Unsupported(array, "an array of several dimensions", "use an array of arrays, or give it a codec with [Field(Codec = typeof(…))]")
        : Element(array.ElementType) is { } element ? $"{BuiltInCodecs.Array}<{TypeText.Code(array.ElementType)}, {element}>"
        : null;

    private string? OfParameter(ITypeParameterSymbol parameter)
    {
        if (parameter.ConstraintTypes.Any(constraint => IsCodecOf(constraint, parameter)))
        {
            return TypeText.Bare(parameter);
        }

        scope.Report(ContractDiagnostics.MissingConstraint, member, member.Name, parameter.Name);
        return null;
    }

    private bool IsAccessible(INamedTypeSymbol type) =>
        IsOpen(type) || scope.Compilation.IsSymbolAccessibleWithin(type, (ISymbol?)scope.Declaration.ContainingType ?? scope.Compilation.Assembly);

    // Most types are public, and to ask the compiler means a walk over all references.
    private static bool IsOpen(INamedTypeSymbol type)
    {
        for (var level = type; level is not null; level = level.ContainingType)
        {
            if (level.DeclaredAccessibility != Accessibility.Public)
            {
                return false;
            }

            foreach (var argument in level.TypeArguments)
            {
                if (argument is not ITypeParameterSymbol && !(argument is INamedTypeSymbol named && IsOpen(named)))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private string? Inaccessible(INamedTypeSymbol type)
    {
        scope.Report(ContractDiagnostics.Inaccessible, member, member.Name, TypeText.Short(type));
        return null;
    }

    private string OfEnum(INamedTypeSymbol item) => EnumParser.Codec(scope, item);

    private string? OfNamed(INamedTypeSymbol named)
    {
        // The compiler itself says what is wrong with a type that it does not find.
        if (named.TypeKind == TypeKind.Error)
        {
            return null;
        }

        if (BuiltInCodecs.List(named) is { } list)
        {
            return Element(named.TypeArguments[0]) is { } element ? $"{list}<{TypeText.Code(named.TypeArguments[0])}, {element}>" : null;
        }

        if (BuiltInCodecs.Map(named) is { } map)
        {
            return OfMap(named, map);
        }

        if (named.OriginalDefinition.Has("Contract"))
        {
            return ContractNames.Codec(named);
        }

        if (named.AllInterfaces.Any(item => IsCodecOf(item, named)))
        {
            return TypeText.Bare(named);
        }

        return Unsupported(named, Article(named), Advice(named));
    }

    private string? OfMap(INamedTypeSymbol named, string map)
    {
        var (key, value) = (named.TypeArguments[0], named.TypeArguments[1]);
        var keyCodec = key.TypeKind == TypeKind.Enum ? OfEnum((INamedTypeSymbol)key) : BuiltInCodecs.Key(key);
        if (keyCodec is null)
        {
            return Unsupported(named, $"a map with keys of type {TypeText.Short(key)}", "keys are string, an integer, char, bool, Guid, DateOnly or an enum");
        }

        return Element(value) is { } valueCodec ? $"{map}<{TypeText.Code(key)}, {TypeText.Code(value)}, {keyCodec}, {valueCodec}>" : null;
    }

    private static string Article(INamedTypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Object } => "object",
        { TypeKind: TypeKind.Interface } => $"the interface {TypeText.Short(type)}",
        _ => $"a {TypeText.Short(type)}",
    };

    private static string Advice(INamedTypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Object } => "use ContractGen.Codecs.ContractValue for a dynamic value",
        { TypeKind: TypeKind.Interface } => "mark the interface [Contract] and name its [Case]s, use a class, or mark the member [ContractIgnore]",
        _ => "mark the type [Contract], give the member a codec with [Field(Codec = typeof(…))], or mark it [ContractIgnore]",
    };

    private string? Unsupported(ITypeSymbol type, string what, string advice)
    {
        scope.Report(
            ContractDiagnostics.UnsupportedType,
            member,
            member.Name,
            type.TypeKind == TypeKind.Dynamic ? "dynamic" : what,
            type.TypeKind == TypeKind.Dynamic ? "use ContractGen.Codecs.ContractValue for a dynamic value" : advice);
        return null;
    }

    private static bool IsCodecOf(ITypeSymbol candidate, ITypeSymbol type) =>
        candidate is INamedTypeSymbol { Name: "IContract" or "INumberedContract", Arity: 1 } item
        && item.IsCodecsType()
        && SymbolEqualityComparer.Default.Equals(item.TypeArguments[0], type);

    /// <summary>Whether the codec is one of the type.</summary>
    public static bool Fits(INamedTypeSymbol codec, ITypeSymbol type) =>
        codec.IsValueType && (
            codec.AllInterfaces.Any(item => item is { Name: "ICodec", Arity: 1 }
                && item.IsCodecsType()
                && SymbolEqualityComparer.Default.Equals(item.TypeArguments[0], type))
            || (codec.Find("ContractFor").Argument(0) is ITypeSymbol target && SymbolEqualityComparer.Default.Equals(target, type)));
}
