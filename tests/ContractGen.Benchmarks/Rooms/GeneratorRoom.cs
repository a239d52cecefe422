using System.Diagnostics;
using System.Globalization;
using ContractGen.Benchmarks.Generators;
using ContractGen.Generator;

namespace ContractGen.Benchmarks.Rooms;

/// <summary>Measures the generator beside the one of System.Text.Json: cold, and after an edit of one contract.</summary>
internal sealed class GeneratorRoom : IRoom
{
    public string Name => "generator";

    public void Run(TextWriter output, IReadOnlyList<string> words)
    {
        if (StjGenerator.Load(out var reason) is not { } stj)
        {
            output.WriteLine($"skipped: {reason}");
            return;
        }

        Mocks(output);
        var ours = new ContractGenerator();
        output.WriteLine();
        output.WriteLine("### generator: peer's time / ours by median");
        output.WriteLine();
        output.WriteLine("| contracts | what | ContractGen ms | System.Text.Json ms | ratio |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var (count, rounds) in new[] { (-100, 9), (1, 15), (100, 15), (1000, 5) })
        {
            // The first, negative one only brings the code of both up to the JIT's last tier.
            var own = new GeneratedProject(ours, Math.Abs(count), context: false);
            var peer = new GeneratedProject(stj, Math.Abs(count), context: true);
            var times = Enumerable.Range(0, 4).Select(_ => new double[rounds]).ToArray();
            for (var round = 0; round < rounds; round++)
            {
                times[0][round] = Milliseconds(own.Cold);
                times[1][round] = Milliseconds(peer.Cold);
                times[2][round] = Milliseconds(own.PrepareEdit(round));
                times[3][round] = Milliseconds(peer.PrepareEdit(round));
            }

            if (count > 0)
            {
                Row(output, count, "cold", Median(times[0]), Median(times[1]));
                Row(output, count, "hot edit", Median(times[2]), Median(times[3]));
            }
        }
    }

    /// <summary>Mocks have no peer that generates them: what counts is that nobody waits for them, and that they are small.</summary>
    private static void Mocks(TextWriter output)
    {
        var project = new MockedProject(100);
        var first = Milliseconds(() => project.Cold());
        var times = Enumerable.Range(0, 15).Select(_ => Milliseconds(() => project.Cold())).ToArray();
        output.WriteLine();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Mocks of 100 interfaces of 6 members: {first:0} ms with the JIT's time, {Median(times):0} ms without; the assembly has {project.Emit() / 1024.0:0} KiB."));
    }

    private static void Row(TextWriter output, int count, string what, double own, double peer) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count:N0} | {what} | {own:0.00} | {peer:0.00} | **{peer / own:0.00}** |"));

    private static double Milliseconds(Action run)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
