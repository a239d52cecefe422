using ContractGen.Benchmarks.Measuring;

namespace ContractGen.Benchmarks.Rooms;

/// <summary>A room that does the same operations over several documents, ours and the peers' in turns: one table per operation.</summary>
internal abstract class ComparisonRoom : IRoom
{
    private static readonly InterleavedTimer Timer = new(rounds: 100, TimeSpan.FromMilliseconds(2), warmUp: TimeSpan.FromMilliseconds(350));

    public abstract string Name { get; }

    /// <summary>The rows of the tables.</summary>
    protected abstract IReadOnlyList<string> Documents { get; }

    /// <summary>The comparisons over one document, or null and the reason why there are none. Throws unless all contenders agree.</summary>
    protected abstract IReadOnlyList<Comparison>? Prepare(string document, out string reason);

    /// <summary>Measures what the words name: documents, and operations. <c>order write</c> is the writing of the order.</summary>
    public void Run(TextWriter output, IReadOnlyList<string> words)
    {
        var documents = words.Intersect(Documents).ToArray();
        var operations = words.Except(Documents).ToArray();
        var results = new List<ComparisonResult>();
        foreach (var document in documents.Length > 0 ? documents : Documents)
        {
            if (Prepare(document, out var reason) is not { } comparisons)
            {
                output.WriteLine($"{document}: skipped, {reason}");
                continue;
            }

            results.AddRange(comparisons
                .Where(each => operations.Length == 0 || operations.Contains(each.Operation))
                .Select(each => new ComparisonResult(document, each, Timer.Measure(each.Contenders))));
        }

        foreach (var table in results.GroupBy(each => each.Comparison.Operation))
        {
            ComparisonTable.Print(output, $"{Name} {table.Key}", [.. table]);
        }
    }
}
