namespace ContractGen.Generator.Model.Contracts;

/// <summary>A constructor's parameter.</summary>
/// <param name="Member">The index of the field that it sets.</param>
/// <param name="Default">Its default value, as code; empty where it has none.</param>
internal sealed record ParameterModel(int Member, string Default);
