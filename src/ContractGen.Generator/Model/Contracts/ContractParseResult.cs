namespace ContractGen.Generator.Model.Contracts;

/// <summary>What parsing a contract gives.</summary>
internal sealed record ContractParseResult(ContractModel? Model, EquatableArray<DiagnosticModel> Diagnostics);
