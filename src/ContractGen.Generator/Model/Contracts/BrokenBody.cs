namespace ContractGen.Generator.Model.Contracts;

/// <summary>The codec of a contract that has an error: it stands in, so that the error is not repeated where the contract is used.</summary>
internal sealed record BrokenBody : BodyModel;
