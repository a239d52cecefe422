namespace ContractGen.Mocks;

/// <summary>What <see cref="Arg.Any()"/> returns: an argument that accepts every value of whatever type is asked for.</summary>
public readonly struct AnyArg;
