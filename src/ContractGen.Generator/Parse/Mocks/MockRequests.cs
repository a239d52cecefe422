using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractGen.Generator.Parse.Mocks;

/// <summary>Reads what GenerateMock names, and whether the name of the mock is free.</summary>
internal static class MockRequests
{
    /// <summary>The type that a request names; null where it names none.</summary>
    public static INamedTypeSymbol? Named(AttributeData attribute) =>
        (attribute.AttributeClass is { Arity: 1 } generic ? generic.TypeArguments[0]
            : attribute.ConstructorArguments.FirstOrDefault().Value is ITypeSymbol type ? type
            : null) as INamedTypeSymbol;

    public static bool IsRequest(AttributeData attribute) =>
        attribute.AttributeClass is { Name: "GenerateMockAttribute", ContainingNamespace: { Name: "ContractGen", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>The name of the mock of a type, as metadata spells it.</summary>
    public static string MetadataName(INamedTypeSymbol type)
    {
        var @namespace = NamespaceOf(type);
        var arity = IsOpen(type) ? AllTypeParameters(type).Length : 0;
        return (@namespace.Length == 0 ? "" : @namespace + ".") + MockNames.Mock(type) + (arity == 0 ? "" : "`" + arity);
    }

    /// <summary>Whether a type of the mock's name exists, or the type asks for its mock itself.</summary>
    public static bool IsTaken(INamedTypeSymbol type, Compilation compilation) =>
        compilation.Assembly.GetTypeByMetadataName(MetadataName(type)) is not null
        || (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly) && type.OriginalDefinition.GetAttributes().Any(IsRequest));

    /// <summary>Whether type parameters of the type, or of a type around it, are left open.</summary>
    public static bool IsOpen(INamedTypeSymbol type) =>
        (type.IsUnboundGenericType || type.IsDefinition) && AllTypeParameters(type).Length > 0;

    /// <summary>The type parameters of the types around the type, and of the type itself.</summary>
    public static ImmutableArray<ITypeParameterSymbol> AllTypeParameters(INamedTypeSymbol type) =>
        [.. Containers(type).Append(type).SelectMany(each => each.OriginalDefinition.TypeParameters)];

    public static string NamespaceOf(INamedTypeSymbol type) =>
        type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString();

    /// <summary>The namespace as code, with keywords escaped.</summary>
    public static string NamespaceCode(INamedTypeSymbol type) =>
        type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(MockFormats.Code.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted));

    public static bool IsPartial(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.All(each => each.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(modifier => modifier.Text == "partial"));

    public static INamedTypeSymbol[] Containers(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? [.. Containers(outer), outer] : [];

    public static string Keyword(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => "interface",
        { TypeKind: TypeKind.Struct, IsRecord: true } => "record struct",
        { TypeKind: TypeKind.Struct } => "struct",
        { IsRecord: true } => "record",
        _ => "class",
    };
}
