using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Mocks;

/// <summary>The members of an interface that a mock of it implements, its own and the inherited ones.</summary>
internal sealed class InterfaceMembers
{
    private readonly HashSet<ISymbol> _reabstracted = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _implemented = new(SymbolEqualityComparer.Default);

    /// <summary>Reads the members of an interface.</summary>
    /// <param name="interface">The interface.</param>
    /// <param name="own">What the user's part of the mock implements itself.</param>
    public InterfaceMembers(INamedTypeSymbol @interface, ISet<ISymbol> own)
    {
        ISymbol[] all = [.. new[] { @interface }.Concat(@interface.AllInterfaces).SelectMany(each => each.GetMembers())];
        foreach (var member in all)
        {
            (member.IsAbstract ? _reabstracted : _implemented).UnionWith(Implemented(member));
        }

        var declared = all.Where(member => IsMember(member) && !Implemented(member).Any()).ToList();
        Abstract = [.. declared.Where(IsAbstract)];
        var canRunBodies = Abstract.All(member => member.IsStatic || CanBeForwarded(member));
        Mocked = [.. declared.Where(member => !own.Contains(member) && (IsAbstract(member) || (canRunBodies && HasBody(member) && CanBeForwarded(member))))];
        Forwarded = Mocked.Any(HasOwnBody) ? [.. Abstract.Where(member => !member.IsStatic)] : [];
    }

    /// <summary>The members that a class must implement.</summary>
    public IReadOnlyList<ISymbol> Abstract { get; }

    /// <summary>The members that a mock implements: these, and those whose own bodies it can still run.</summary>
    public IReadOnlyList<ISymbol> Mocked { get; }

    /// <summary>The members to which the bodies of others are led back.</summary>
    public IReadOnlyList<ISymbol> Forwarded { get; }

    /// <summary>Whether the member has a body in the interface, which runs as long as nothing is expected.</summary>
    public bool HasOwnBody(ISymbol member) => !IsAbstract(member);

    /// <summary>Whether code beside the interface can call the member.</summary>
    public static bool CanBeCalled(ISymbol member) => member.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal;

    private bool IsAbstract(ISymbol member) =>
        (member.IsAbstract && !_implemented.Contains(member)) || _reabstracted.Contains(member);

    private bool HasBody(ISymbol member) => !member.IsStatic && !member.IsSealed && (member.IsVirtual || _implemented.Contains(member));

    private static bool IsMember(ISymbol member) => member switch
    {
        IMethodSymbol method => method.MethodKind is MethodKind.Ordinary or MethodKind.UserDefinedOperator or MethodKind.Conversion,
        IPropertySymbol or IEventSymbol => true,
        _ => false,
    };

    private static bool CanBeForwarded(ISymbol member) =>
        CanBeCalled(member)
        && member is not IPropertySymbol { SetMethod.IsInitOnly: true }
        && !(member is IPropertySymbol property && new[] { property.GetMethod, property.SetMethod }.Any(accessor => accessor is not null && accessor.DeclaredAccessibility != member.DeclaredAccessibility));

    private static IEnumerable<ISymbol> Implemented(ISymbol member) => member switch
    {
        IMethodSymbol method => method.ExplicitInterfaceImplementations,
        IPropertySymbol property => property.ExplicitInterfaceImplementations,
        IEventSymbol @event => @event.ExplicitInterfaceImplementations,
        _ => [],
    };
}
