using ContractGen.Generator.Parse.Mocks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>How symbols are spelled in generated code, and in messages.</summary>
internal static class TypeText
{
    private static readonly SymbolDisplayFormat Full = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The type with its nullability.</summary>
    public static string Code(ITypeSymbol type) => TypeSpelling.Of(type) ?? type.ToDisplayString(Full);

    /// <summary>The type without its own nullability.</summary>
    public static string Bare(ITypeSymbol type) => Code(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated));

    /// <summary>The type as a reader of messages knows it.</summary>
    public static string Short(ISymbol symbol) => symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);

    public static string Escape(string name) => MockFormats.Escape(name);

    /// <summary>The body of a string literal.</summary>
    public static string Literal(string text)
    {
        if (text.All(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
        {
            return text;
        }

        var literal = SymbolDisplay.FormatLiteral(text, quote: true);
        return literal.Substring(1, literal.Length - 2);
    }

    public static string Parameters(INamedTypeSymbol type) => TypeParameterText.List(type);

    public static string Constraints(INamedTypeSymbol type) => TypeParameterText.Constraints(type);

    /// <summary>The declaration of a partial type up to its type parameters.</summary>
    public static string Declaration(INamedTypeSymbol type)
    {
        var keyword = type switch
        {
            { TypeKind: TypeKind.Interface } => "interface",
            { TypeKind: TypeKind.Struct, IsRecord: true } => "record struct",
            { TypeKind: TypeKind.Struct } => "struct",
            { IsRecord: true } => "record",
            _ => "class",
        };
        return $"partial {keyword} {Escape(type.Name)}{Parameters(type)}";
    }

    public static string Accessibility(ISymbol symbol) => symbol.DeclaredAccessibility switch
    {
        Microsoft.CodeAnalysis.Accessibility.Public => "public",
        Microsoft.CodeAnalysis.Accessibility.Private => "private",
        Microsoft.CodeAnalysis.Accessibility.Protected => "protected",
        Microsoft.CodeAnalysis.Accessibility.ProtectedOrInternal => "protected internal",
        Microsoft.CodeAnalysis.Accessibility.ProtectedAndInternal => "private protected",
        _ => "internal",
    };
}
