using ContractGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>Whether a codec can be declared beside a type.</summary>
internal static class ContractPlacement
{
    /// <summary>Reports what stands in the way; false when not even a stand-in can be declared.</summary>
    public static bool Check(ContractScope scope)
    {
        var type = scope.Declaration;
        var kind = type.IsFileLocal ? "local to its file"
            : type.IsStatic ? "static"
            : type.IsRefLikeType || scope.Type.IsRefLikeType ? "a ref struct"
            : Containers(type).Any(container => container.IsFileLocal) ? "nested in a type that is local to its file"
            : null;
        if (kind is not null)
        {
            scope.Report(ContractDiagnostics.UnsupportedKind, type, TypeText.Short(type), kind);
            return false;
        }

        var closed = Containers(type).Where(container => !IsPartial(container)).ToList();
        foreach (var container in closed)
        {
            scope.Report(ContractDiagnostics.ContainerNotPartial, container, TypeText.Short(container), TypeText.Short(type));
        }

        return ReservedNames.Check(scope, Containers(type)) && closed.Count == 0;
    }

    /// <summary>The types around a type, outermost first.</summary>
    public static IEnumerable<INamedTypeSymbol> Containers(INamedTypeSymbol type)
    {
        var containers = new Stack<INamedTypeSymbol>();
        for (var container = type.ContainingType; container is not null; container = container.ContainingType)
        {
            containers.Push(container);
        }

        return containers;
    }

    public static bool IsPartial(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax syntax && syntax.Modifiers.Any(SyntaxKind.PartialKeyword));

    /// <summary>Whether there is another type, or in a type another member, of the codec's name beside the contract.</summary>
    public static bool IsTaken(INamedTypeSymbol type, string codec)
    {
        if (type.ContainingType is { } container)
        {
            return container.Name == codec || container.GetMembers(codec).Any(other => other is not INamedTypeSymbol named || named.Arity == type.Arity);
        }

        return type.ContainingNamespace.GetTypeMembers(codec)
            .Any(other => other.Arity == type.Arity && SymbolEqualityComparer.Default.Equals(other.ContainingAssembly, type.ContainingAssembly));
    }
}
