using System.Text;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>Spells the types that contracts are mostly made of, at a fraction of the cost of the compiler's own display.</summary>
internal static class TypeSpelling
{
    [ThreadStatic]
    private static StringBuilder? _cached;

    /// <summary>The type with its nullability, fully qualified; null for kinds of types that are left to the compiler's display.</summary>
    public static string? Of(ITypeSymbol type)
    {
        if (Keyword(type) is { } keyword && type.NullableAnnotation != NullableAnnotation.Annotated)
        {
            return keyword;
        }

        var text = _cached ?? new StringBuilder();
        _cached = null;
        var spelling = Append(text, type) ? text.ToString() : null;
        _cached = text.Clear();
        return spelling;
    }

    private static bool Append(StringBuilder text, ITypeSymbol type)
    {
        var isSpelled = type switch
        {
            INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => Append(text, nullable.TypeArguments[0]),
            INamedTypeSymbol { IsTupleType: false, IsAnonymousType: false, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Enum or TypeKind.Interface } named => AppendNamed(text, named),
            ITypeParameterSymbol parameter => AppendName(text, parameter.Name),
            IArrayTypeSymbol { Rank: 1, ElementType: not IArrayTypeSymbol } array => Append(text, array.ElementType) && AppendText(text, "[]"),
            _ => false,
        };
        if (isSpelled && type.NullableAnnotation == NullableAnnotation.Annotated)
        {
            text.Append('?');
        }

        return isSpelled;
    }

    private static bool AppendNamed(StringBuilder text, INamedTypeSymbol type)
    {
        if (Keyword(type) is { } keyword)
        {
            return AppendText(text, keyword);
        }

        if (type.ContainingType is { } container)
        {
            if (!AppendNamed(text, container))
            {
                return false;
            }

            text.Append('.');
        }
        else
        {
            AppendNamespace(text, type.ContainingNamespace);
        }

        AppendName(text, type.Name);
        return type.Arity == 0 || AppendArguments(text, type);
    }

    private static bool AppendArguments(StringBuilder text, INamedTypeSymbol type)
    {
        text.Append('<');
        for (var i = 0; i < type.TypeArguments.Length; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            if (!Append(text, type.TypeArguments[i]))
            {
                return false;
            }
        }

        text.Append('>');
        return true;
    }

    private static void AppendNamespace(StringBuilder text, INamespaceSymbol? space)
    {
        if (space is null or { IsGlobalNamespace: true })
        {
            text.Append("global::");
            return;
        }

        AppendNamespace(text, space.ContainingNamespace);
        AppendName(text, space.Name);
        text.Append('.');
    }

    private static bool AppendName(StringBuilder text, string name) => AppendText(text, TypeText.Escape(name));

    private static bool AppendText(StringBuilder text, string piece)
    {
        text.Append(piece);
        return true;
    }

    private static string? Keyword(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Boolean => "bool",
        SpecialType.System_Byte => "byte",
        SpecialType.System_SByte => "sbyte",
        SpecialType.System_Int16 => "short",
        SpecialType.System_UInt16 => "ushort",
        SpecialType.System_Int32 => "int",
        SpecialType.System_UInt32 => "uint",
        SpecialType.System_Int64 => "long",
        SpecialType.System_UInt64 => "ulong",
        SpecialType.System_Single => "float",
        SpecialType.System_Double => "double",
        SpecialType.System_Decimal => "decimal",
        SpecialType.System_Char => "char",
        SpecialType.System_String => "string",
        SpecialType.System_Object => "object",
        _ => null,
    };
}
