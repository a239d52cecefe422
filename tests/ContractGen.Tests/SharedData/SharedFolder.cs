namespace ContractGen.Tests.SharedData;

/// <summary>The folder <c>../shared</c> beside the repository: conformance suites and real documents.</summary>
internal static class SharedFolder
{
    private static readonly string? Root = Find();

    /// <summary>Whether a file or folder below it is there.</summary>
    internal static bool Has(string relativePath) =>
        Root is not null && (Directory.Exists(PathOf(relativePath)) || File.Exists(PathOf(relativePath)));

    internal static string PathOf(string relativePath) =>
        Path.Combine(Root ?? throw new InvalidOperationException("The shared folder is missing."), relativePath);

    internal static byte[] Read(string relativePath) => File.ReadAllBytes(PathOf(relativePath));

    private static string? Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ContractGen.sln")))
            {
                string shared = Path.GetFullPath(Path.Combine(folder.FullName, "..", "shared"));
                return Directory.Exists(shared) ? shared : null;
            }
        }

        return null;
    }
}
