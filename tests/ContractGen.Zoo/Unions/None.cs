using ContractGen.Codecs;

namespace ContractGen.Zoo.Unions;

/// <summary>A generic case without members.</summary>
[Contract]
public sealed partial record None<T> : Maybe<T>
    where T : INumberedContract<T>;
