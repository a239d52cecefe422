namespace ContractGen.Zoo.Structs;

/// <summary>A positional readonly record struct.</summary>
[Contract]
public readonly partial record struct Money([Field(1)] decimal Amount, [property: Field(2)] string Currency);
