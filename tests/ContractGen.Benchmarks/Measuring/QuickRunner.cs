using System.Globalization;
using ContractGen.Benchmarks.Subjects;

namespace ContractGen.Benchmarks.Measuring;

/// <summary>Measures all documents in one process and prints Markdown tables.</summary>
internal sealed class QuickRunner(TextWriter output)
{
    private static readonly InterleavedTimer Timer = new(rounds: 100, TimeSpan.FromMilliseconds(2), warmUp: TimeSpan.FromMilliseconds(350));

    public void Run(IReadOnlyList<string> names)
    {
        var results = new List<(IJsonSubject Subject, Dictionary<string, Measurement> Times)>();
        foreach (var name in names)
        {
            if (JsonSubjects.Create(name, out var reason) is not { } subject)
            {
                output.WriteLine($"{name}: skipped, {reason}");
                continue;
            }

            subject.Verify();
            results.Add((subject, Measure(subject)));
        }

        Table("JSON write, peer's time / ours", results, "write", ["write stj", "write stj default encoder", "write newtonsoft"]);
        Table("JSON read, peer's time / ours", results, "read", ["read stj", "read newtonsoft", "populate", "read segments"]);
    }

    private static Dictionary<string, Measurement> Measure(IJsonSubject subject)
    {
        IReadOnlyList<Measurement> measured =
        [
            .. Timer.Measure(
            [
                new("write", subject.Write),
                new("write stj", subject.WriteStj),
                new("write stj default encoder", subject.WriteStjDefaultEncoder),
                new("write newtonsoft", subject.WriteNewtonsoft),
            ]),
            .. Timer.Measure(
            [
                new("read", () => subject.Read()),
                new("read stj", () => subject.ReadStj()),
                new("read newtonsoft", () => subject.ReadNewtonsoft()),
                new("populate", subject.Populate),
                new("read segments", () => subject.ReadSegments()),
            ]),
        ];
        return measured.ToDictionary(each => each.Name);
    }

    private void Table(string title, List<(IJsonSubject Subject, Dictionary<string, Measurement> Times)> results, string ours, string[] peers)
    {
        output.WriteLine();
        output.WriteLine($"### {title}");
        output.WriteLine();
        output.WriteLine($"| document | bytes | ours ns | ours B | {string.Join(" | ", peers.Select(peer => $"{peer} | ns | B"))} |");
        output.WriteLine($"|---|---|---|---|{string.Concat(peers.Select(_ => "---|---|---|"))}");
        foreach (var (subject, times) in results)
        {
            var own = times[ours];
            var cells = peers.Select(peer => times[peer]).Select(peer => string.Create(
                CultureInfo.InvariantCulture,
                $"**{peer.Nanoseconds / own.Nanoseconds:0.00}** | {peer.Nanoseconds:N0} | {peer.AllocatedBytes:N0}"));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {subject.Name} | {subject.Length:N0} | {own.Nanoseconds:N0} | {own.AllocatedBytes:N0} | {string.Join(" | ", cells)} |"));
        }
    }
}
