namespace ContractGen.Generator.Model.Contracts;

/// <summary>By an accessor method: <c>Get(value)</c>, <c>Set(value, it)</c>.</summary>
internal sealed record MethodAccess(string Method) : AccessModel;
