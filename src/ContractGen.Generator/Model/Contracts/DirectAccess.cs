namespace ContractGen.Generator.Model.Contracts;

/// <summary>By name: <c>value.Name</c>.</summary>
internal sealed record DirectAccess(string Name) : AccessModel;
