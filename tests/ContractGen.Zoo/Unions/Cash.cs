namespace ContractGen.Zoo.Unions;

/// <summary>A case without members.</summary>
[Contract]
public sealed partial record Cash : Payment;
