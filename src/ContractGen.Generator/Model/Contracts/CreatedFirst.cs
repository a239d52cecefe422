namespace ContractGen.Generator.Model.Contracts;

/// <summary>Without arguments, before the fields are read.</summary>
/// <param name="Expression">The new instance, as code; empty where a struct's default value is one.</param>
internal sealed record CreatedFirst(string Expression) : ConstructionModel;
