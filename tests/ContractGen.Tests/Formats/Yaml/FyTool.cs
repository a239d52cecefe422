using System.Diagnostics;
using System.Text;

namespace ContractGen.Tests.Formats.Yaml;

/// <summary>Debian's <c>fy-tool</c> (package libfyaml-utils), an independent parser of YAML 1.2.</summary>
internal static class FyTool
{
    private const string Command = "fy-tool";

    /// <summary>Whether the tool is installed.</summary>
    internal static bool IsInstalled { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, Command)));

    /// <summary>The events of a stream of documents, as the YAML test suite notes them.</summary>
    internal static string[] EventsOf(byte[] stream)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, stream);
            ProcessStartInfo start = new(Command, ["--testsuite", file])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = new UTF8Encoding(false, true),
            };
            using Process process = Process.Start(start)!;
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0
                ? output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                : throw new InvalidDataException($"{Command} refuses the document: {errors.Result}");
        }
        finally
        {
            File.Delete(file);
        }
    }
}
