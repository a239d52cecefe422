using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Mocks;

/// <summary>Reads the attributes by which a type or a member warns of its use, which a mock of it cannot avoid.</summary>
internal static class ObsoleteErrors
{
    /// <summary>Whether any use is an error, outside of what is obsolete itself.</summary>
    public static bool IsError(ISymbol symbol) =>
        symbol.GetAttributes().Any(attribute => IsObsolete(attribute) && attribute.ConstructorArguments.Any(argument => argument.Value is true));

    /// <summary>The ids of the warnings that the uses of these symbols give.</summary>
    public static IEnumerable<string> Ids(IEnumerable<ISymbol> symbols) => symbols
        .SelectMany(symbol => symbol.GetAttributes())
        .Select(Id)
        .OfType<string>()
        .Distinct()
        .OrderBy(id => id, StringComparer.Ordinal);

    private static string? Id(AttributeData attribute) => attribute.AttributeClass?.Name switch
    {
        "ObsoleteAttribute" => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "DiagnosticId").Value.Value as string,
        "ExperimentalAttribute" => attribute.ConstructorArguments.FirstOrDefault().Value as string,
        _ => null,
    };

    private static bool IsObsolete(AttributeData attribute) =>
        attribute.AttributeClass is { Name: "ObsoleteAttribute", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
