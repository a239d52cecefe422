using ContractGen;

/// <summary>A contract in the global namespace.</summary>
[Contract]
public sealed partial record GlobalContract(int Value, string Text);
