namespace ContractGen.Generator.Model.Mocks;

/// <summary>What one request for a mock came to: the mock, or what is wrong with it.</summary>
internal sealed record MockParseResult(MockModel? Model, EquatableArray<DiagnosticModel> Diagnostics);
