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
