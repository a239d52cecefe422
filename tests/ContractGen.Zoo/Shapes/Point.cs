namespace ContractGen.Zoo.Shapes;

/// <summary>A positional record struct.</summary>
[Contract]
public readonly partial record struct Point([Field(1)] int X, [Field(2)] int Y);
