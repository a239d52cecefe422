using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Analyzers;

/// <summary>Recognises the types of the mock engine.</summary>
internal static class MockTypeNames
{
    public static bool IsController(ITypeSymbol? type) => type is { Name: "MockController" } && IsEngine(type);

    public static bool IsMock(ITypeSymbol? type) => type is not null && type.AllInterfaces.Any(each => each.Name == "IMock" && IsEngine(each));

    /// <summary>Whether the type is that of an expectation, also one that is generated for a single member.</summary>
    public static bool IsExpectation(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name == "Expectation" && IsEngine(type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What an expectation of a member returns; null for one that returns nothing.</summary>
    public static ITypeSymbol? Result(ITypeSymbol expectation)
    {
        for (ITypeSymbol? type = expectation; type is not null; type = type.BaseType)
        {
            if (type is INamedTypeSymbol { Name: "ExpectedCall", Arity: 2 } call && IsEngine(call))
            {
                return call.TypeArguments[1] is { Name: "Nothing" } nothing && IsEngine(nothing) ? null : call.TypeArguments[1];
            }
        }

        return null;
    }

    private static bool IsEngine(ITypeSymbol type) =>
        type.ContainingNamespace is { Name: "Mocks", ContainingNamespace: { Name: "ContractGen", ContainingNamespace.IsGlobalNamespace: true } };
}
