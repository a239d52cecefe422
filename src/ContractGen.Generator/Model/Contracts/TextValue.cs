namespace ContractGen.Generator.Model.Contracts;

/// <summary>A string.</summary>
internal sealed record TextValue() : ValueModel("string", IsStruct: false);
