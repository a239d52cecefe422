using ContractGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>Chooses the constructor that reading calls.</summary>
internal static class ConstructorParser
{
    /// <summary>The constructor; null after a diagnostic.</summary>
    public static IMethodSymbol? Choose(ContractScope scope)
    {
        var constructors = scope.Type.InstanceConstructors;
        if (constructors.Length == 1)
        {
            return constructors[0];
        }

        var all = constructors.Where(constructor => !IsCopy(constructor)).ToList();
        var marked = all.Where(constructor => constructor.Has("ContractConstructor")).ToList();
        if (marked.Count > 0)
        {
            return marked.Count == 1 ? marked[0] : Ambiguous(scope);
        }

        var open = all.Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public).ToList();
        var written = scope.Type.IsValueType ? [.. open.Where(constructor => !constructor.IsImplicitlyDeclared)] : open;
        if (written.Count == 1)
        {
            return written[0];
        }

        var candidates = open.Count > 0 ? open : all;
        return candidates.FirstOrDefault(constructor => constructor.Parameters.IsEmpty)
            ?? (candidates.Count == 1 ? candidates[0] : candidates.Count == 0 ? None(scope) : Ambiguous(scope));
    }

    /// <summary>The member that a parameter sets.</summary>
    public static FieldSymbol? Match(ContractScope scope, IParameterSymbol parameter, IReadOnlyList<FieldSymbol> fields)
    {
        var match = fields.FirstOrDefault(field => field.Symbol.Name == parameter.Name)
            ?? fields.FirstOrDefault(field => string.Equals(field.Symbol.Name, parameter.Name, StringComparison.OrdinalIgnoreCase))
            ?? fields.FirstOrDefault(field => string.Equals(field.Symbol.Name, "_" + parameter.Name, StringComparison.OrdinalIgnoreCase));
        return match is not null && scope.Compilation.ClassifyCommonConversion(match.Type, parameter.Type) is { IsImplicit: true, IsUserDefined: false } && parameter.RefKind is RefKind.None or RefKind.In
            ? match
            : null;
    }

    private static bool IsCopy(IMethodSymbol constructor) =>
        constructor.ContainingType.IsRecord && constructor.Parameters.Length == 1
        && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);

    private static IMethodSymbol? Ambiguous(ContractScope scope)
    {
        scope.Report(ContractDiagnostics.AmbiguousConstructor, scope.Declaration, TypeText.Short(scope.Type));
        return null;
    }

    private static IMethodSymbol? None(ContractScope scope)
    {
        scope.Report(ContractDiagnostics.NoConstructor, scope.Declaration, TypeText.Short(scope.Type), "give it one without parameters, or one whose parameters are named after the members");
        return null;
    }
}
