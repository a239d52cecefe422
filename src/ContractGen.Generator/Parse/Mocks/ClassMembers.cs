using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Mocks;

/// <summary>The members of a class that a mock of it overrides, its own and the inherited ones.</summary>
internal static class ClassMembers
{
    public static IReadOnlyList<ISymbol> Of(INamedTypeSymbol type, IAssemblySymbol assembly, ISet<ISymbol> own)
    {
        var mocked = new List<ISymbol>();
        var overridden = new HashSet<ISymbol>(own, SymbolEqualityComparer.Default);
        var declared = new HashSet<string>(StringComparer.Ordinal);
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers().Where(member => !member.IsStatic && !member.IsImplicitlyDeclared))
            {
                var isHidden = !declared.Add(Signature(member));
                if (!overridden.Contains(member) && IsOpen(member) && !isHidden && (member.IsAbstract || (MockAccess.IsAccessible(member, assembly) && !IsOfObject(member))))
                {
                    mocked.Add(member);
                }

                if (Overridden(member) is { } of)
                {
                    overridden.Add(of);
                }
            }
        }

        return mocked;
    }

    private static bool IsOpen(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Ordinary } or IPropertySymbol or IEventSymbol
        && (member.IsAbstract || member.IsVirtual || (member.IsOverride && !member.IsSealed));

    private static bool IsOfObject(ISymbol member)
    {
        var root = member;
        while (Overridden(root) is { } of)
        {
            root = of;
        }

        return root.ContainingType.SpecialType == SpecialType.System_Object;
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };

    private static string Signature(ISymbol member) => member switch
    {
        IMethodSymbol method => $"{method.Name}`{method.Arity}({string.Join(",", method.Parameters.Select(parameter => parameter.RefKind is RefKind.None ? parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) : "&" + parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)))}",
        IPropertySymbol { IsIndexer: true } property => $"this({string.Join(",", property.Parameters.Select(parameter => parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)))}",
        _ => member.Name,
    };
}
