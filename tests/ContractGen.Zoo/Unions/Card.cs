namespace ContractGen.Zoo.Unions;

[Contract]
public sealed partial record Card([Field(1)] string Number, [Field(2)] int Month) : Payment;
