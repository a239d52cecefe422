namespace ContractGen.Zoo.Unions;

[Contract]
public sealed partial record Parrot([Field(2)] string Word) : Bird;
