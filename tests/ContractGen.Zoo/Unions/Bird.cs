namespace ContractGen.Zoo.Unions;

/// <summary>A union within a union.</summary>
[Contract]
[Case(10, "parrot", typeof(Parrot))]
public abstract partial record Bird : Animal;
