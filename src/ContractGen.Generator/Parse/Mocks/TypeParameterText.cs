using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Mocks;

/// <summary>Spells type parameters and their constraints.</summary>
internal static class TypeParameterText
{
    public static string List(INamedTypeSymbol type) => List(type.TypeParameters);

    public static string List(ImmutableArray<ITypeParameterSymbol> parameters) =>
        parameters.Length == 0 ? "" : $"<{string.Join(", ", parameters.Select(parameter => MockFormats.Escape(parameter.Name)))}>";

    public static string Constraints(INamedTypeSymbol type) => Constraints(type.TypeParameters);

    public static string Constraints(ImmutableArray<ITypeParameterSymbol> parameters) =>
        string.Join("\n", parameters.Select(Constraint).Where(text => text.Length > 0));

    /// <summary>The constraints that an implementation must repeat, so that <c>T?</c> means what it means in the interface.</summary>
    public static string Inherited(IMethodSymbol method) =>
        string.Join(" ", method.TypeParameters
            .Where(parameter => !parameter.IsValueType && IsAnnotated(method, parameter))
            .Select(parameter => $"where {MockFormats.Escape(parameter.Name)} : {(parameter.IsReferenceType ? "class" : "default")}"));

    private static bool IsAnnotated(IMethodSymbol method, ITypeParameterSymbol parameter) =>
        method.Parameters.Select(each => each.Type).Append(method.ReturnType).Any(type => MockTypes.Mentions(
            type,
            part => part.NullableAnnotation == NullableAnnotation.Annotated && SymbolEqualityComparer.Default.Equals(part, parameter)));

    private static string Constraint(ITypeParameterSymbol parameter)
    {
        var constraints = new List<string>();
        if (parameter.HasUnmanagedTypeConstraint)
        {
            constraints.Add("unmanaged");
        }
        else if (parameter.HasValueTypeConstraint)
        {
            constraints.Add("struct");
        }
        else if (parameter.HasReferenceTypeConstraint)
        {
            constraints.Add(parameter.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.Annotated ? "class?" : "class");
        }
        else if (parameter.HasNotNullConstraint)
        {
            constraints.Add("notnull");
        }

        constraints.AddRange(parameter.ConstraintTypes.Select(type => type.ToDisplayString(MockFormats.Code)));
        if (parameter.HasConstructorConstraint)
        {
            constraints.Add("new()");
        }

        if (parameter.AllowsRefLikeType)
        {
            constraints.Add("allows ref struct");
        }

        return constraints.Count == 0 ? "" : $"where {MockFormats.Escape(parameter.Name)} : {string.Join(", ", constraints)}";
    }
}
