namespace ContractGen.Benchmarks.Measuring;

/// <summary>What one operation takes: the median and the least time of its rounds in nanoseconds, and the bytes it allocates.</summary>
internal sealed record Measurement(string Name, double Median, double Least, long AllocatedBytes);
