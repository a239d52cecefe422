namespace ContractGen.Generator.Model.Contracts;

/// <summary>It is passed over, or refused.</summary>
internal sealed record UnknownSkipped(bool Reject) : UnknownModel;
