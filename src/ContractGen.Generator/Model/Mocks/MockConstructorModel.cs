namespace ContractGen.Generator.Model.Mocks;

/// <summary>A constructor of a mocked class that the mock can call: its parameters as declared, and the arguments to pass on.</summary>
internal sealed record MockConstructorModel(string Parameters, string Arguments);
