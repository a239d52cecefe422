namespace ContractGen.Benchmarks.Measuring;

/// <summary>A comparison over a document, measured.</summary>
internal sealed record ComparisonResult(string Document, Comparison Comparison, IReadOnlyList<Measurement> Times);
