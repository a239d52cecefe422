using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Mocks;

/// <summary>The names that a mock and its parts go by.</summary>
internal static class MockNames
{
    /// <summary>The name of the mock of an interface: IShop, ShopMock; IRepository of int, RepositoryOfInt32Mock.</summary>
    public static string Mock(INamedTypeSymbol type)
    {
        var name = type.Name.Length > 1 && type.Name[0] == 'I' && char.IsUpper(type.Name[1]) ? type.Name.Substring(1) : type.Name;
        return Outer(type) + name + Of(type) + "Mock";
    }

    /// <summary>The type as one identifier.</summary>
    public static string Identifier(INamedTypeSymbol type) => Outer(type) + type.Name + Of(type);

    /// <summary>The type as failure messages name it, without its namespace.</summary>
    public static string ShortName(INamedTypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(MockFormats.Short);

    /// <summary>The file of a mock, different for every mock of a compilation.</summary>
    public static string Hint(string @namespace, IEnumerable<string> containers, string name, int arity) =>
        string.Join(".", new[] { @namespace }.Concat(containers).Append(name).Where(part => part.Length > 0)) + (arity == 0 ? "" : "_" + arity) + ".g.cs";

    private static string Outer(INamedTypeSymbol type) => type.ContainingType is { } outer ? Outer(outer) + outer.Name : "";

    private static string Of(INamedTypeSymbol type) =>
        type.IsUnboundGenericType || type.TypeArguments.All(argument => argument is ITypeParameterSymbol)
            ? ""
            : "Of" + string.Join("And", type.TypeArguments.Select(Argument));

    private static string Argument(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { Name.Length: > 0 } named => Identifier(named),
        IArrayTypeSymbol array => Argument(array.ElementType) + "Array",
        _ => type.Name,
    };
}
