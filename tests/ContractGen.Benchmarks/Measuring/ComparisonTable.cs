using System.Globalization;

namespace ContractGen.Benchmarks.Measuring;

/// <summary>A Markdown table of comparisons: per peer its time divided by ours, by the medians and by the least times.</summary>
internal static class ComparisonTable
{
    public static void Print(TextWriter output, string title, IReadOnlyList<ComparisonResult> results)
    {
        var peers = results.SelectMany(each => each.Times.Skip(1)).Select(each => each.Name).Distinct().ToArray();
        output.WriteLine();
        output.WriteLine($"### {title}: peer's time / ours by median (least); median ns; bytes allocated per operation");
        output.WriteLine();
        output.WriteLine($"| document | bytes | ours ns | ours B | {string.Join(" | ", peers.Select(peer => $"{peer} | ns | B"))} |");
        output.WriteLine($"|---|---|---|---|{string.Concat(peers.Select(_ => "---|---|---|"))}");
        foreach (var result in results)
        {
            var ours = result.Times[0];
            var cells = peers.Select(peer => Cells(ours, result.Times.FirstOrDefault(each => each.Name == peer)));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {result.Document} | {result.Comparison.Bytes:N0} | {ours.Median:N0} | {ours.AllocatedBytes:N0} | {string.Join(" | ", cells)} |"));
        }
    }

    private static string Cells(Measurement ours, Measurement? peer) => peer is null
        ? "- | - | -"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"**{peer.Median / ours.Median:0.00}** ({peer.Least / ours.Least:0.00}) | {peer.Median:N0} | {peer.AllocatedBytes:N0}");
}
