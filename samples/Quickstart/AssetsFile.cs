using System.Runtime.InteropServices;

namespace Quickstart;

/// <summary>A document in the file system.</summary>
public sealed class AssetsFile(string path) : IAssetsSource
{
    public string Name => path;

    public byte[] Read() => File.ReadAllBytes(path);

    /// <summary>Documents that every machine with the SDK has: what this sample was restored to, and what the SDK itself is made of.</summary>
    public static IEnumerable<AssetsFile> Found()
    {
        string[] candidates =
        [
            Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../obj/project.assets.json")),
            .. SdkDocuments(),
        ];
        return candidates.Where(File.Exists).Select(path => new AssetsFile(path));
    }

    private static IEnumerable<string> SdkDocuments()
    {
        // <root>/shared/Microsoft.NETCore.App/<version>/ is where the running framework stands.
        var sdks = new DirectoryInfo(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../../sdk"));
        return sdks.Exists
            ? sdks.EnumerateDirectories().Select(sdk => Path.Combine(sdk.FullName, "dotnet.deps.json")).Where(File.Exists).TakeLast(1)
            : [];
    }
}
