using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Mocks;

/// <summary>Questions about what a mock in one assembly can reach of a type in another.</summary>
internal static class MockAccess
{
    public static bool IsAccessible(ISymbol member, IAssemblySymbol assembly) => member.DeclaredAccessibility switch
    {
        Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal => true,
        Accessibility.Internal or Accessibility.ProtectedAndInternal => SeesInternals(member, assembly),
        _ => false,
    };

    /// <summary>Whether code that does not derive from the type can call the member, and all its accessors.</summary>
    public static bool CanBeCalled(ISymbol member, IAssemblySymbol assembly) =>
        member.DeclaredAccessibility switch
        {
            Accessibility.Public => true,
            Accessibility.Internal or Accessibility.ProtectedOrInternal => SeesInternals(member, assembly),
            _ => false,
        }
        && (member is not IPropertySymbol property || new[] { property.GetMethod, property.SetMethod }.OfType<IMethodSymbol>().All(accessor => CanBeCalled(accessor, assembly)));

    /// <summary>How an override declares the accessibility of what it overrides.</summary>
    public static string Keyword(ISymbol member, IAssemblySymbol assembly) => member.DeclaredAccessibility switch
    {
        Accessibility.Public => "public",
        Accessibility.Internal => "internal",
        Accessibility.ProtectedAndInternal => "private protected",
        Accessibility.ProtectedOrInternal when SeesInternals(member, assembly) => "protected internal",
        _ => "protected",
    };

    private static bool SeesInternals(ISymbol member, IAssemblySymbol assembly) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, assembly) || member.ContainingAssembly.GivesAccessTo(assembly);
}
