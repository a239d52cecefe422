namespace ContractGen.Zoo.Unions;

[Contract]
public sealed partial record Transfer([Field(1)] string Iban) : Payment;
