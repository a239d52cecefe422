using ContractGen;

/// <summary>A contract in the global namespace.</summary>
[Contract]
public sealed partial record GlobalContract([Field(1)] int Value, [Field(2)] string Text);
