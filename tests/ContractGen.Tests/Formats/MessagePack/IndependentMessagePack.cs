using System.Diagnostics;
using ContractGen.Codecs.Lists;
using ContractGen.Codecs.Scalars;
using ContractGen.Formats.MessagePack;

namespace ContractGen.Tests.Formats.MessagePack;

/// <summary>Debian's python3-msgpack, as a process that reads documents and writes what it understood.</summary>
internal static class IndependentMessagePack
{
    // A Python may stand before the one that has the package.
    private static readonly Lazy<string?> Python = new(() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "python3"))
        .Where(File.Exists)
        .FirstOrDefault(python => Run(python, [], "-c", "import msgpack") is not null));

    public static bool IsHere => Python.Value is not null;

    public static byte[][] Reencode(IReadOnlyList<byte[]> documents)
    {
        var input = MessagePackCodec.SerializeToArray<byte[][], ArrayCodec<byte[], ByteArrayCodec>>([.. documents]);
        var output = Run(Python.Value!, input, Script()) ?? throw new InvalidOperationException("The script failed.");
        return MessagePackCodec.Deserialize<byte[][], ArrayCodec<byte[], ByteArrayCodec>>(output);
    }

    private static byte[]? Run(string python, byte[] input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(python, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var sending = Task.Run(() =>
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        });
        var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        sending.Wait();
        return process.ExitCode == 0 ? output.ToArray()
            : arguments[0] == "-c" ? null
            : throw new InvalidOperationException(errors.Result);
    }

    private static string Script()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ContractGen.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The repository's root is missing.");
        }

        return Path.Combine(folder.FullName, "tests", "ContractGen.Tests", "Formats", "MessagePack", "reencode.py");
    }
}
