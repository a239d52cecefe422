using ContractGen.Generator.Model;
using ContractGen.Generator.Model.Mocks;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Mocks;

/// <summary>
/// Finds the records and contracts that a mock is passed, and those within them, so that they are compared by content. What a type
/// in sight holds out of sight stays compared by its own Equals.
/// </summary>
internal sealed class StructureParser(Compilation compilation)
{
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);
    private readonly List<MockStructureModel> _found = [];

    public static EquatableArray<MockStructureModel> Parse(IEnumerable<ISymbol> members, Compilation compilation)
    {
        var parser = new StructureParser(compilation);
        foreach (var type in members.SelectMany(Passed))
        {
            parser.Visit(type);
        }

        return parser._found.ToEquatableArray();
    }

    private static IEnumerable<ITypeSymbol> Passed(ISymbol member) => member switch
    {
        IMethodSymbol method => Types(method.Parameters),
        IPropertySymbol { SetMethod: not null } property => Types(property.Parameters).Append(property.Type),
        IPropertySymbol property => Types(property.Parameters),
        _ => [],
    };

    private static IEnumerable<ITypeSymbol> Types(IEnumerable<IParameterSymbol> parameters) =>
        parameters.Where(parameter => parameter.RefKind != RefKind.Out).Select(parameter => parameter.Type);

    private void Visit(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            Visit(array.ElementType);
        }
        else if (type is INamedTypeSymbol named && !MockTypes.Mentions(type, part => part is ITypeParameterSymbol { DeclaringMethod: not null }))
        {
            foreach (var argument in named.TypeArguments)
            {
                Visit(argument);
            }

            if (HasStructure(named) && _seen.Add(named))
            {
                Add(named);
            }
        }
    }

    private void Add(INamedTypeSymbol type)
    {
        foreach (var other in type.GetTypeMembers().Where(nested => DerivesFrom(nested, type)).Concat(Cases(type)))
        {
            Visit(other);
        }

        if (StructureMembers.Of(type, compilation.Assembly) is { } members && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly) && !type.IsFileLocal)
        {
            if (!type.IsAbstract)
            {
                _found.Add(new MockStructureModel(
                    type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(MockFormats.Code),
                    members.Select(member => MockFormats.Escape(member.Name)).ToEquatableArray()));
            }

            foreach (var member in members)
            {
                Visit(member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type);
            }
        }
    }

    private static bool HasStructure(INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct && (MockTypes.IsContract(type) || IsPair(type) || (type.IsRecord && !HasOwnEquality(type)));

    private static bool IsPair(INamedTypeSymbol type) => type is { Name: "KeyValuePair", Arity: 2 } && MockTypes.IsCollections(type);

    private static bool HasOwnEquality(INamedTypeSymbol type) => type.GetMembers("Equals").OfType<IMethodSymbol>().Any(method =>
        method is { IsImplicitlyDeclared: false, Parameters.Length: 1 }
        && SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, type)
        && !method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute"));

    private static bool DerivesFrom(INamedTypeSymbol type, INamedTypeSymbol @base)
    {
        var current = type.BaseType;
        while (current is not null && !SymbolEqualityComparer.Default.Equals(current, @base))
        {
            current = current.BaseType;
        }

        return current is not null;
    }

    private static IEnumerable<INamedTypeSymbol> Cases(INamedTypeSymbol type) => type.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.Name == "CaseAttribute")
        .SelectMany(attribute => attribute.ConstructorArguments)
        .Select(argument => argument.Value)
        .OfType<INamedTypeSymbol>();
}
