namespace ContractGen.Benchmarks.Measuring;

/// <summary>One operation over one document as several contenders do it.</summary>
/// <param name="Operation">The operation; comparisons of the same one share a table.</param>
/// <param name="Bytes">The length of the document as ours writes it; 0 where there is none.</param>
/// <param name="Contenders">Ours first, then the peers: the same ones, by name, for every document.</param>
internal sealed record Comparison(string Operation, int Bytes, IReadOnlyList<Contender> Contenders);
