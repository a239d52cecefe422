using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>Finds our attributes and their values on symbols.</summary>
internal static class AttributeReading
{
    /// <summary>The attribute of our namespace with the given name, without "Attribute".</summary>
    public static AttributeData? Find(this ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.Is(name))
            {
                return attribute;
            }
        }

        return null;
    }

    public static bool Has(this ISymbol symbol, string name) => symbol.Find(name) is not null;

    public static bool Is(this AttributeData attribute, string name) =>
        attribute.AttributeClass is { ContainingNamespace: { Name: "ContractGen", ContainingNamespace.IsGlobalNamespace: true } } type
        && type.Name == name + "Attribute";

    /// <summary>Whether the type is one of the runtime's codecs namespace.</summary>
    public static bool IsCodecsType(this INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: "Codecs", ContainingNamespace: { Name: "ContractGen", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>The value of a positional argument.</summary>
    public static object? Argument(this AttributeData? attribute, int index) =>
        attribute is not null && index < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[index] is { Kind: not TypedConstantKind.Array } argument
            ? argument.Value
            : null;

    public static int Number(this AttributeData? attribute, string property) =>
        attribute.Named(property) is { Value: int number } ? number : 0;

    public static bool Flag(this AttributeData? attribute, string property) =>
        attribute.Named(property) is { Value: true };

    public static string? Word(this AttributeData? attribute, string property) =>
        attribute.Named(property) is { Value: string text } ? text : null;

    public static INamedTypeSymbol? TypeOf(this AttributeData? attribute, string property) =>
        attribute.Named(property) is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol type } ? type : null;

    private static TypedConstant? Named(this AttributeData? attribute, string property)
    {
        if (attribute is not null)
        {
            foreach (var argument in attribute.NamedArguments)
            {
                if (argument.Key == property)
                {
                    return argument.Value;
                }
            }
        }

        return null;
    }
}
