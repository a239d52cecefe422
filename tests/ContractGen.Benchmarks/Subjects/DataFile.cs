using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ContractGen.Benchmarks.Subjects;

/// <summary>The real documents, in the folder that stands beside the repository.</summary>
internal static class DataFile
{
    /// <summary>The document without white space between its tokens; null, with the reason, where it is missing.</summary>
    public static byte[]? ReadMinified(string name, out string reason)
    {
        if (Find(name) is not { } path)
        {
            reason = $"shared/data/{name} is not beside the repository";
            return null;
        }

        reason = "";
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            document.WriteTo(writer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static string? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ContractGen.sln")) && folder.Parent is { } beside)
            {
                var path = Path.Combine(beside.FullName, "shared", "data", name);
                return File.Exists(path) ? path : null;
            }
        }

        return null;
    }
}
