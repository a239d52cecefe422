using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Mocks;

/// <summary>The members that make the content of a record or a contract: its fields, and the properties that hold a value.</summary>
internal static class StructureMembers
{
    /// <summary>Reads the members, inherited ones first; null where some of the content cannot be read.</summary>
    public static IReadOnlyList<ISymbol>? Of(INamedTypeSymbol type, IAssemblySymbol assembly)
    {
        var members = new List<ISymbol>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            ISymbol[] content = [.. current.GetMembers().Where(IsContent)];
            if (!content.All(member => IsReadable(member, assembly)))
            {
                return null;
            }

            members.InsertRange(0, content.Where(member => names.Add(member.Name)));
        }

        return members;
    }

    private static bool IsContent(ISymbol member) => member switch
    {
        { IsStatic: true } => false,
        _ when HasAttribute(member, "ContractIgnoreAttribute") => false,
        IFieldSymbol field => field is { AssociatedSymbol: null, IsImplicitlyDeclared: false } && (IsSource(field) || field.DeclaredAccessibility == Accessibility.Public),
        IPropertySymbol { IsIndexer: false, ExplicitInterfaceImplementations.Length: 0, IsImplicitlyDeclared: var isImplicit } property => Holds(property) && !(isImplicit && property.Name == "EqualityContract"),
        _ => false,
    };

    // Of a type in another assembly only the public side is known: what can be set, or is given to a constructor, is held.
    private static bool Holds(IPropertySymbol property) => IsSource(property)
        ? property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))
        : property.SetMethod is not null
            || property.ContainingType.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)));

    private static bool IsSource(ISymbol member) => member.DeclaringSyntaxReferences.Length > 0;

    private static bool IsReadable(ISymbol member, IAssemblySymbol assembly)
    {
        var (type, reader) = member is IPropertySymbol property ? (property.Type, property.GetMethod) : (((IFieldSymbol)member).Type, member);
        return reader is not null
            && MockAccess.CanBeCalled(reader, assembly)
            && !ObsoleteErrors.IsError(member)
            && !HasAttribute(member, "UnknownFieldsAttribute")
            && MockTypes.Carrier(type) == Model.Mocks.MockCarrier.Value;
    }

    private static bool HasAttribute(ISymbol member, string name) =>
        member.GetAttributes().Any(attribute => attribute.AttributeClass is { ContainingNamespace: { Name: "ContractGen", ContainingNamespace.IsGlobalNamespace: true } } type && type.Name == name);
}
