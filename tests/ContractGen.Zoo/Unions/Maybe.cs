using ContractGen.Codecs;

namespace ContractGen.Zoo.Unions;

/// <summary>A generic union.</summary>
[Contract]
[Case(1, "some", typeof(Some<>))]
[Case(2, "none", typeof(None<>))]
public abstract partial record Maybe<T>
    where T : INumberedContract<T>;
