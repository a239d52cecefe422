using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Mocks;

/// <summary>Questions about types that decide how a member is mocked.</summary>
internal static class MockTypes
{
    /// <summary>Whether the type can be a type argument, as everything that goes through the mock engine must.</summary>
    public static bool CanBeTypeArgument(ITypeSymbol type) => type switch
    {
        IPointerTypeSymbol or IFunctionPointerTypeSymbol => false,
        IArrayTypeSymbol array => CanBeTypeArgument(array.ElementType),
        ITypeParameterSymbol parameter => !parameter.AllowsRefLikeType,
        INamedTypeSymbol { TypeKind: TypeKind.Interface } named => !HasStaticAbstracts(named) && named.TypeArguments.All(CanBeTypeArgumentItself),
        INamedTypeSymbol named => !named.IsRefLikeType && named.SpecialType != SpecialType.System_TypedReference && named.TypeArguments.All(CanBeTypeArgumentItself),
        _ => !type.IsRefLikeType,
    };

    /// <summary>Whether C# lacks, or is likely to lack, a conversion from what a test writes to Arg of the type.</summary>
    public static bool NeedsRawOverload(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Interface or TypeKind.Delegate or TypeKind.Array or TypeKind.Dynamic or TypeKind.TypeParameter
        || type.SpecialType is SpecialType.System_Object or SpecialType.System_Enum or SpecialType.System_ValueType or SpecialType.System_Delegate
        || (type is INamedTypeSymbol { Name: "List", Arity: 1 } && type.ContainingNamespace.ToDisplayString() == "System.Collections.Generic");

    /// <summary>The member of ResultShape that fits the type.</summary>
    public static string ResultShape(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { Name: "Task" or "ValueTask" } task && task.ContainingNamespace.ToDisplayString() == "System.Threading.Tasks")
        {
            if (task.Arity == 0)
            {
                return task.Name;
            }

            var result = task.TypeArguments[0];
            return $"{(IsRequired(result) ? "Required" : "Optional")}{task.Name}<{result.ToDisplayString(MockFormats.Code)}>()";
        }

        return $"{(IsRequired(type) ? "Required" : "Optional")}<{type.ToDisplayString(MockFormats.Code)}>()";
    }

    /// <summary>Whether the type, and everything around and inside it, is public.</summary>
    public static bool IsPublic(ITypeSymbol type) =>
        type is not INamedTypeSymbol named
        || ((named.DeclaredAccessibility is Accessibility.Public or Accessibility.NotApplicable || named.IsTupleType)
            && (named.ContainingType is null || IsPublic(named.ContainingType))
            && named.TypeArguments.All(IsPublic));

    private static bool CanBeTypeArgumentItself(ITypeSymbol type) => type is ITypeParameterSymbol or { TypeKind: TypeKind.Error } || CanBeTypeArgument(type);

    private static bool HasStaticAbstracts(INamedTypeSymbol type) =>
        type.AllInterfaces.Add(type).SelectMany(each => each.GetMembers()).Any(member => member is { IsStatic: true, IsAbstract: true });

    private static bool IsRequired(ITypeSymbol type) =>
        type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated };
}
