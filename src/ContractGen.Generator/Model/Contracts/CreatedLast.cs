namespace ContractGen.Generator.Model.Contracts;

/// <summary>With arguments, after the fields have been read.</summary>
/// <param name="Target">What is called, as code.</param>
/// <param name="Parameters">The parameters in order.</param>
/// <param name="CanFill">Whether every field can also be set on an existing instance.</param>
internal sealed record CreatedLast(string Target, EquatableArray<ParameterModel> Parameters, bool CanFill) : ConstructionModel;
