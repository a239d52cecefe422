namespace ContractGen.Benchmarks.Measuring;

/// <summary>What one operation takes.</summary>
internal sealed record Measurement(string Name, double Nanoseconds, long AllocatedBytes);
