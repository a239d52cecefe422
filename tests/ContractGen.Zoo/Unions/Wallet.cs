namespace ContractGen.Zoo.Unions;

/// <summary>A union within a union.</summary>
[Contract]
[Case(10, "pay", typeof(PayWallet))]
public abstract partial record Wallet : Payment;
