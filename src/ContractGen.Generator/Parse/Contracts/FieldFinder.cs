using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>Finds the fields of contracts. What is found is kept for the compilation, because a contract is also looked at by those that hold it.</summary>
internal sealed class FieldFinder
{
    private static readonly ConditionalWeakTable<Compilation, FieldFinder> Known = new();

    private readonly Dictionary<INamedTypeSymbol, IReadOnlyList<FieldSymbol>> _properties = new(SymbolEqualityComparer.IncludeNullability);
    private readonly Dictionary<INamedTypeSymbol, IReadOnlyList<FieldSymbol>> _all = new(SymbolEqualityComparer.IncludeNullability);

    /// <summary>The fields of a type, those of base types first.</summary>
    public static IReadOnlyList<FieldSymbol> Of(Compilation compilation, INamedTypeSymbol type, bool includesFields)
    {
        var finder = Known.GetValue(compilation, static _ => new FieldFinder());
        lock (finder)
        {
            var known = includesFields ? finder._all : finder._properties;
            if (!known.TryGetValue(type, out var fields))
            {
                known.Add(type, fields = Find(type, includesFields));
            }

            return fields;
        }
    }

    private static List<FieldSymbol> Find(INamedTypeSymbol type, bool includesFields)
    {
        var found = new List<FieldSymbol>();
        foreach (var level in Levels(type))
        {
            var parameters = Parameters(level);
            var inherited = found.Count;
            foreach (var member in level.GetMembers())
            {
                if (member.IsStatic || member is not (IPropertySymbol { IsIndexer: false, ExplicitInterfaceImplementations.IsEmpty: true } or IFieldSymbol { AssociatedSymbol: null, IsImplicitlyDeclared: false }))
                {
                    continue;
                }

                var attributes = member.GetAttributes();
                var isIgnored = Find(attributes, "ContractIgnore") is not null;
                var field = isIgnored ? null : Included(member, attributes, parameters, includesFields);
                var hidden = Hidden(found, inherited, member.Name);
                if (field is not null && hidden >= 0)
                {
                    found[hidden] = field;
                }
                else if (field is not null)
                {
                    found.Add(field);
                }
                else if (isIgnored && hidden >= 0)
                {
                    found.RemoveAt(hidden);
                    inherited--;
                }
            }
        }

        return found;
    }

    /// <summary>The field of a base type that a member of the name hides.</summary>
    private static int Hidden(List<FieldSymbol> found, int inherited, string name) => inherited == 0 ? -1 : found.FindIndex(0, inherited, other => other.Symbol.Name == name);

    private static Stack<INamedTypeSymbol> Levels(INamedTypeSymbol type)
    {
        var levels = new Stack<INamedTypeSymbol>();
        for (var level = type; level is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; level = level.BaseType)
        {
            levels.Push(level);
        }

        return levels;
    }

    private static List<IParameterSymbol> Parameters(INamedTypeSymbol type)
    {
        var parameters = new List<IParameterSymbol>();
        foreach (var constructor in type.InstanceConstructors)
        {
            parameters.AddRange(constructor.Parameters);
        }

        return parameters;
    }

    private static FieldSymbol? Included(ISymbol member, ImmutableArray<AttributeData> attributes, List<IParameterSymbol> parameters, bool includesFields)
    {
        if (Find(attributes, "UnknownFields") is not null || member is IPropertySymbol { GetMethod: null })
        {
            return null;
        }

        var attribute = Find(attributes, "Field") ?? OnParameter(member, parameters);
        var isPublic = member.DeclaredAccessibility == Accessibility.Public;
        return attribute is not null
            || (member is IPropertySymbol { RefKind: RefKind.None, GetMethod.DeclaredAccessibility: Accessibility.Public } property && isPublic && IsState(property, parameters))
            || (member is IFieldSymbol && isPublic && includesFields)
            ? new FieldSymbol(member, attribute)
            : null;
    }

    /// <summary>A property that can be set, or that at least holds what a constructor gave it; computed ones are none of the contract's.</summary>
    private static bool IsState(IPropertySymbol property, List<IParameterSymbol> parameters) =>
        property.SetMethod is not null || FieldSymbol.BackingField(property) is not null || parameters.Exists(parameter => IsNamedAs(parameter, property));

    private static AttributeData? OnParameter(ISymbol member, List<IParameterSymbol> parameters)
    {
        foreach (var parameter in parameters)
        {
            if (IsNamedAs(parameter, member) && parameter.Find("Field") is { } attribute)
            {
                return attribute;
            }
        }

        return null;
    }

    private static bool IsNamedAs(IParameterSymbol parameter, ISymbol member) => string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase);

    private static AttributeData? Find(ImmutableArray<AttributeData> attributes, string name)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Is(name))
            {
                return attribute;
            }
        }

        return null;
    }
}
