using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>A property or field that is a field of the contract, with its <c>[Field]</c> attribute, which may stand on a constructor's parameter.</summary>
internal sealed class FieldSymbol(ISymbol symbol, AttributeData? attribute)
{
    public ISymbol Symbol { get; } = symbol;

    public ITypeSymbol Type { get; } = symbol is IPropertySymbol property ? property.Type : ((IFieldSymbol)symbol).Type;

    public AttributeData? Attribute { get; } = attribute;

    public bool IsRequired => Symbol is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    public int Number => Attribute.Argument(0) is int number ? number : 0;

    public bool HasNumber => Attribute is { ConstructorArguments.Length: 1 };

    /// <summary>The fields of a type, those of base types first.</summary>
    public static IReadOnlyList<FieldSymbol> Of(INamedTypeSymbol type, bool includesFields)
    {
        var found = new List<FieldSymbol>();
        var places = new Dictionary<string, int>();
        foreach (var level in Levels(type))
        {
            foreach (var member in level.GetMembers())
            {
                if (member.IsStatic || member is not (IPropertySymbol { IsIndexer: false, ExplicitInterfaceImplementations.IsEmpty: true } or IFieldSymbol { AssociatedSymbol: null, IsImplicitlyDeclared: false }))
                {
                    continue;
                }

                var hidden = places.TryGetValue(member.Name, out var place);
                var field = Included(member, includesFields);
                if (hidden && field is not null)
                {
                    found[place] = field;
                }
                else if (hidden && member.Has("ContractIgnore"))
                {
                    found.RemoveAt(place);
                    places.Clear();
                    found.ForEach(item => places[item.Symbol.Name] = places.Count);
                }
                else if (field is not null)
                {
                    places[member.Name] = found.Count;
                    found.Add(field);
                }
            }
        }

        return found;
    }

    private static IEnumerable<INamedTypeSymbol> Levels(INamedTypeSymbol type)
    {
        var levels = new Stack<INamedTypeSymbol>();
        for (var level = type; level is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; level = level.BaseType)
        {
            levels.Push(level);
        }

        return levels;
    }

    private static FieldSymbol? Included(ISymbol member, bool includesFields)
    {
        if (member.Has("ContractIgnore") || member.Has("UnknownFields") || member is IPropertySymbol { GetMethod: null })
        {
            return null;
        }

        var attribute = member.Find("Field") ?? OnParameter(member);
        var isPublic = member.DeclaredAccessibility == Accessibility.Public;
        return attribute is not null
            || (member is IPropertySymbol { RefKind: RefKind.None, GetMethod.DeclaredAccessibility: Accessibility.Public } property && isPublic && IsState(property))
            || (member is IFieldSymbol && isPublic && includesFields)
            ? new FieldSymbol(member, attribute)
            : null;
    }

    /// <summary>A property that can be set, or that at least holds what a constructor gave it; computed ones are none of the contract's.</summary>
    private static bool IsState(IPropertySymbol property) =>
        property.SetMethod is not null || BackingField(property) is not null || Parameters(property).Any();

    public static IFieldSymbol? BackingField(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    private static AttributeData? OnParameter(ISymbol member) =>
        Parameters(member).Select(parameter => parameter.Find("Field")).FirstOrDefault(attribute => attribute is not null);

    private static IEnumerable<IParameterSymbol> Parameters(ISymbol member) =>
        member.ContainingType.InstanceConstructors.SelectMany(constructor => constructor.Parameters)
            .Where(parameter => string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase));
}
