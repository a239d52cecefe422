using ContractGen.Generator.Diagnostics;
using ContractGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Mocks;

/// <summary>Says which members cannot be mocked, because C# leaves no way to implement them or to hold their values.</summary>
internal static class MockRefusals
{
    public static DiagnosticModel? Of(ISymbol member, MockSubject subject)
    {
        var name = MockNames.ShortName(member.ContainingType) + "." + member.Name;
        ITypeSymbol[] types = [.. Types(member)];
        return !IsReachable(member, subject) ? subject.Diagnose(MockDiagnostics.MemberNotAccessible, member, name)
            : member.IsStatic ? null
            : member is IMethodSymbol { IsVararg: true } || types.Any(type => MockTypes.Carrier(type) is null)
                ? subject.Diagnose(MockDiagnostics.UnsupportedType, member, name, types.FirstOrDefault(type => MockTypes.Carrier(type) is null)?.ToDisplayString(MockFormats.Short) ?? "__arglist")
            : IsReference(member) && MockTypes.Carrier(types[0]) is not Model.Mocks.MockCarrier.Value ? subject.Diagnose(MockDiagnostics.RefReturn, member, name, types[0].ToDisplayString(MockFormats.Short))
            : types.Any(MockTypes.IsUnsafe) && !subject.AllowsUnsafe ? subject.Diagnose(MockDiagnostics.UnsafeCode, member, name)
            : null;
    }

    /// <summary>The types in a member's signature, what it returns first.</summary>
    public static IEnumerable<ITypeSymbol> Types(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters.Select(parameter => parameter.Type).Prepend(method.ReturnType),
        IPropertySymbol property => property.Parameters.Select(parameter => parameter.Type).Prepend(property.Type),
        IEventSymbol { Type: INamedTypeSymbol { DelegateInvokeMethod: { } invoke } } @event => Types(invoke).Append(@event.Type),
        _ => [],
    };

    // Every accessor of an abstract property must be implemented.
    private static bool IsReachable(ISymbol member, MockSubject subject) =>
        MockAccess.IsAccessible(member, subject.Assembly)
        && (member is not IPropertySymbol { IsAbstract: true } property
            || new[] { property.GetMethod, property.SetMethod }.All(accessor => accessor is null || MockAccess.IsAccessible(accessor, subject.Assembly)));

    private static bool IsReference(ISymbol member) =>
        member is IMethodSymbol { RefKind: not RefKind.None } or IPropertySymbol { RefKind: not RefKind.None };
}
