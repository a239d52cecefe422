namespace ContractGen.Zoo.Unions;

/// <summary>A case.</summary>
[Contract]
public sealed partial record Card : Payment
{
    public required string Number { get; init; }
}
