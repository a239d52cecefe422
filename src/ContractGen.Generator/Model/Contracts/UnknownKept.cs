namespace ContractGen.Generator.Model.Contracts;

/// <summary>It is kept in a member and written back.</summary>
internal sealed record UnknownKept(AccessModel Get, AccessModel Set) : UnknownModel;
