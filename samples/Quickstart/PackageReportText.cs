using System.Globalization;

namespace Quickstart;

/// <summary>A report as plain text.</summary>
public static class PackageReportText
{
    private const int TreeLines = 24;
    private const int BiggestLines = 5;

    public static void Write(TextWriter output, PackageReport report)
    {
        output.WriteLine(report.Name);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {report.Bytes:N0} bytes, {report.Packages} packages, {report.Projects} projects"));
        foreach (PackageGraph graph in report.Graphs)
        {
            output.WriteLine();
            output.WriteLine($"  Graph for {graph.Framework}: {graph.LibraryCount} libraries, {graph.DependencyCount} dependencies");
            WriteFirst(output, TreeLines, [.. graph.Lines()]);
        }

        if (report.Biggest.Count > 0)
        {
            output.WriteLine();
            output.WriteLine("  Most files");
            WriteFirst(output, BiggestLines, [.. report.Biggest.Select(size => $"{size.Files,5}  {size.Library}")]);
        }
    }

    private static void WriteFirst(TextWriter output, int most, List<string> lines)
    {
        foreach (string line in lines.Take(most))
        {
            output.WriteLine($"    {line}");
        }

        if (lines.Count > most)
        {
            output.WriteLine($"    ... and {lines.Count - most} more");
        }
    }
}
