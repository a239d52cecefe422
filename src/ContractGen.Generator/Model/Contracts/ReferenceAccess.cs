namespace ContractGen.Generator.Model.Contracts;

/// <summary>By an accessor that returns a reference to the field: <c>Field(value) = it</c>.</summary>
internal sealed record ReferenceAccess(string Method) : AccessModel;
