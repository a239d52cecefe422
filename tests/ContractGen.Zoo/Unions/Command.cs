namespace ContractGen.Zoo.Unions;

/// <summary>A union whose cases are numbered from 0, which Protobuf cannot have.</summary>
[Contract]
[Case(0, "start", typeof(Start))]
[Case(1, "stop", typeof(Stop))]
public abstract partial record Command;
