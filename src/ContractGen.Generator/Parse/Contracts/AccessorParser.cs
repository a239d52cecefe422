using ContractGen.Generator.Model.Contracts;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>Finds how generated code reaches members and constructors: by name, or through an UnsafeAccessor.</summary>
internal sealed class AccessorParser(ContractScope scope)
{
    private readonly Dictionary<(INamedTypeSymbol Owner, string Kind, string Target), string> _known = [];

    public AccessModel Get(ISymbol member) => member switch
    {
        IFieldSymbol field => scope.Sees(field) ? Direct(field) : Reference(field, field.Name),
        IPropertySymbol { GetMethod: { } getter } property => scope.Sees(getter) && scope.Sees(property)
            ? Direct(property)
            : Method(property, "Get", getter.Name, $"{TypeText.Code(Definition(property).Type)} {{0}}({Self(property)})"),
        _ => new NoAccess(),
    };

    public AccessModel Set(ISymbol member)
    {
        if (member is IFieldSymbol field)
        {
            return scope.Sees(field) && !field.IsReadOnly ? Direct(field) : Reference(field, field.Name);
        }

        var property = (IPropertySymbol)member;
        if (property.SetMethod is { } setter)
        {
            return scope.Sees(setter) && scope.Sees(property) && !setter.IsInitOnly
                ? Direct(property)
                : Method(property, "Set", setter.Name, $"void {{0}}({Self(property)}, {TypeText.Code(Definition(property).Type)} value)");
        }

        return FieldSymbol.BackingField(property) is null ? new NoAccess() : Reference(property, $"<{property.Name}>k__BackingField");
    }

    /// <summary>What is called with the arguments to make an instance.</summary>
    public string Constructor(IMethodSymbol constructor)
    {
        var setsRequired = constructor.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "SetsRequiredMembersAttribute");
        if (scope.Sees(constructor) && (setsRequired || !HasRequired(scope.Type)))
        {
            return "new " + TypeText.Bare(scope.Type);
        }

        var original = constructor.OriginalDefinition;
        var parameters = string.Join(", ", original.Parameters.Select(parameter => $"{(parameter.RefKind == RefKind.In ? "in " : "")}{TypeText.Code(parameter.Type)} {TypeText.Escape(parameter.Name)}"));
        return Add(constructor.ContainingType, "Constructor", "", "Create", $"{TypeText.Bare(original.ContainingType)} {{0}}({parameters})");
    }

    private static bool HasRequired(INamedTypeSymbol type)
    {
        for (var level = type; level is not null; level = level.BaseType)
        {
            if (level.GetMembers().Any(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }))
            {
                return true;
            }
        }

        return false;
    }

    private static DirectAccess Direct(ISymbol member) => new(TypeText.Escape(member.Name));

    private MethodAccess Method(IPropertySymbol property, string verb, string target, string signature) =>
        new(Add(property.ContainingType, "Method", target, verb + property.Name, signature));

    private ReferenceAccess Reference(ISymbol member, string target)
    {
        var type = member.OriginalDefinition is IPropertySymbol property ? property.Type : ((IFieldSymbol)member.OriginalDefinition).Type;
        return new(Add(member.ContainingType, "Field", target, Naming.Pascal(member.Name.TrimStart('_')) + "Field", $"ref {TypeText.Code(type)} {{0}}({Self(member)})"));
    }

    private static IPropertySymbol Definition(IPropertySymbol property) => property.OriginalDefinition;

    private static string Self(ISymbol member)
    {
        var type = member.OriginalDefinition.ContainingType;
        return $"{(type.IsValueType ? "ref " : "")}{TypeText.Bare(type)} self";
    }

    /// <summary>Declares an accessor and names it. One to a generic type must stand in a class with that type's own parameters.</summary>
    private string Add(INamedTypeSymbol owner, string kind, string target, string name, string signature)
    {
        // A field's reference is asked for twice, to get it and to set it.
        var key = (owner, kind, target);
        if (!_known.TryGetValue(key, out var known))
        {
            _known.Add(key, known = Declare(owner, kind, target, name, signature));
        }

        return known;
    }

    private string Declare(INamedTypeSymbol owner, string kind, string target, string name, string signature)
    {
        var definition = owner.OriginalDefinition;
        if (!definition.IsGenericType || SymbolEqualityComparer.Default.Equals(definition, scope.Declaration.OriginalDefinition))
        {
            var plain = Unique("", name);
            scope.Accessors.Add(new AccessorModel("", "", kind, target, string.Format(System.Globalization.CultureInfo.InvariantCulture, signature, plain)));
            return plain;
        }

        var host = TypeText.Escape(definition.Name + "Access");
        var method = Unique(host, name);
        scope.Accessors.Add(new AccessorModel(
            host + TypeText.Parameters(definition), TypeText.Constraints(definition), kind, target, string.Format(System.Globalization.CultureInfo.InvariantCulture, signature, method)));
        return $"{host}<{string.Join(", ", owner.TypeArguments.Select(TypeText.Code))}>.{method}";
    }

    private string Unique(string host, string name) => scope.Unique(host.Length == 0 ? name : host + "." + name).Substring(host.Length == 0 ? 0 : host.Length + 1);
}
