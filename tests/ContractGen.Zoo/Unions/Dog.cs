namespace ContractGen.Zoo.Unions;

[Contract]
public sealed partial record Dog : Animal
{
    [Field(2)]
    public required string Name { get; init; }
}
