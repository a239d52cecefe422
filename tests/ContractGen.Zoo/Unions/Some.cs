using ContractGen.Codecs;

namespace ContractGen.Zoo.Unions;

/// <summary>A generic case.</summary>
[Contract]
public sealed partial record Some<T>([Field(1)] T Value) : Maybe<T>
    where T : INumberedContract<T>;
