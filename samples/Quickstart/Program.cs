using System.Globalization;
using ContractGen.Formats;
using Quickstart;

// A file given as argument, or documents that every machine with the SDK has.
List<AssetsFile> files = args.Length > 0 ? [.. args.Select(path => new AssetsFile(path))] : [.. AssetsFile.Found()];
if (files.Count == 0)
{
    Console.Error.WriteLine("No document found. Give the path of a project.assets.json or a *.deps.json.");
    return 1;
}

foreach (AssetsFile file in files)
{
    try
    {
        PackageReportText.Write(Console.Out, PackageReport.Of(file));
        byte[] json = file.Read();
        WriteRoundTrip(RoundTrip.Of(json));
        WriteError(BrokenCopy.ErrorOf(json));
    }
    catch (Exception exception) when (exception is IOException or ContractFormatException or ArgumentException)
    {
        Console.Error.WriteLine($"{file.Name}: {exception.Message}");
        return 1;
    }
}

return 0;

static void WriteRoundTrip(RoundTrip trip)
{
    Console.WriteLine();
    Console.WriteLine("  Read and written back");
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    read     {trip.BytesRead,9:N0} bytes at {trip.ReadMegabytesPerSecond,6:N0} MB/s"));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    written  {trip.BytesWritten,9:N0} bytes at {trip.WriteMegabytesPerSecond,6:N0} MB/s; what no contract names is copied as it stood"));
    Console.WriteLine($"    {(trip.IsStable ? "reading and writing the result again gives the same bytes" : "writing the result again gives OTHER bytes")}");
    Console.WriteLine("    (one run on this machine: an impression, not a benchmark)");
}

static void WriteError(CodecError error)
{
    Console.WriteLine();
    Console.WriteLine("  The same document with one quote missing");
    Console.WriteLine($"    line {error.Line}, column {error.Column}, byte {error.Offset}");
    Console.WriteLine($"    {error.Path}");
    Console.WriteLine($"    {error.Detail}");
    Console.WriteLine();
}
