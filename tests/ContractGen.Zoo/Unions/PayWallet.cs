namespace ContractGen.Zoo.Unions;

/// <summary>A case of both.</summary>
[Contract]
public sealed partial record PayWallet(string Owner) : Wallet;
