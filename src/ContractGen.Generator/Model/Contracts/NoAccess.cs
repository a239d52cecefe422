namespace ContractGen.Generator.Model.Contracts;

/// <summary>Not at all: set through the constructor alone.</summary>
internal sealed record NoAccess : AccessModel;
