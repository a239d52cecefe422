namespace ContractGen.Generator.Model.Mocks;

/// <summary>
/// An overload that takes some parameters as plain values, because C# has no conversion to Arg for them: interfaces, lambdas,
/// collection expressions.
/// </summary>
/// <param name="IsRaw">For each parameter, whether it is a plain value.</param>
/// <param name="TakesElements">Whether the plain value is a params array, given by an Arg for each element.</param>
/// <param name="Priority">Its priority in overload resolution.</param>
internal sealed record RawOverloadModel(EquatableArray<bool> IsRaw, bool TakesElements, int Priority);
