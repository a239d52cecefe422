namespace ContractGen.Generator.Model.Mocks;

/// <summary>The type parameters of a generic method, each combination of which has expectations of its own.</summary>
/// <param name="List">The parameters, such as <c>&lt;T, U&gt;</c>.</param>
/// <param name="Constraints">Their constraints.</param>
/// <param name="InheritedConstraints">The constraints that an implementation must repeat.</param>
/// <param name="Key">The type that stands for the combination.</param>
/// <param name="Of">The method that finds the expectations of a combination.</param>
/// <param name="AnyField">The field that holds the expectations for any type arguments; null where there cannot be any.</param>
internal sealed record MockGenericModel(string List, string Constraints, string InheritedConstraints, string Key, string Of, string? AnyField);
