namespace ContractGen.Zoo.Unions;

/// <summary>A struct as case.</summary>
[Contract]
public readonly partial record struct Square([Field(1)] double Side) : IShape;
