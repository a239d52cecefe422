namespace ContractGen.Conformance.Protocol;

/// <summary>conformance.FailureSet, which the runner asks for first: the tests that are expected to fail. There are none.</summary>
[Contract]
public sealed partial class FailureSet;
