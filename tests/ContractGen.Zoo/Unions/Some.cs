namespace ContractGen.Zoo.Unions;

/// <summary>A generic case.</summary>
[Contract]
public sealed partial record Some<T>(T Value) : Maybe<T>
    where T : Codecs.IContract<T>;
