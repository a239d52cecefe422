namespace ContractGen.Benchmarks.Measuring;

/// <summary>One of the operations that are measured side by side.</summary>
internal sealed record Contender(string Name, Action Run);
