namespace Quickstart.Tests;

/// <summary>A document as NuGet writes it, cut down to three libraries.</summary>
internal static class AssetsExample
{
    public static byte[] Json => """
        {
          "version": 4,
          "targets": {
            "net10.0": {
              "Alpha/1.0.0": {
                "type": "package",
                "dependencies": { "Gamma": "2.1.0" },
                "compile": { "lib/net8.0/Alpha.dll": { "related": ".xml" } },
                "runtime": { "lib/net8.0/Alpha.dll": { "related": ".xml" } }
              },
              "Beta/3.0.0": {
                "type": "package",
                "dependencies": { "Alpha": "1.0.0", "Gamma": "2.1.0" },
                "build": { "build/Beta.props": {} }
              },
              "Gamma/2.1.0": { "type": "package" }
            }
          },
          "libraries": {
            "Alpha/1.0.0": { "sha512": "AAAA", "type": "package", "path": "alpha/1.0.0", "files": ["a", "b"] },
            "Beta/3.0.0": { "type": "project", "path": "../Beta.csproj", "msbuildProject": "../Beta.csproj" },
            "Gamma/2.1.0": { "sha512": "BBBB", "type": "package", "path": "gamma/2.1.0", "files": ["a", "b", "c"] }
          },
          "packageFolders": { "packages/": {} }
        }
        """u8.ToArray();
}
