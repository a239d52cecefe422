namespace ContractGen.Generator.Model.Mocks;

/// <summary>The names of the types that are generated for one call, because no type of the engine can spell its parameters.</summary>
/// <param name="Expectation">The expectation.</param>
/// <param name="Handler">The delegate with the signature of the call.</param>
internal sealed record MockOwnTypesModel(string Expectation, string Handler);
