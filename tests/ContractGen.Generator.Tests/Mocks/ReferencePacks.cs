using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Tests.Mocks;

/// <summary>The reference assemblies of the SDK that runs the tests: the base library and the ASP.NET Core shared framework.</summary>
internal static class ReferencePacks
{
    private static readonly string[] Names = ["Microsoft.NETCore.App.Ref", "Microsoft.AspNetCore.App.Ref"];

    /// <summary>Why the packs cannot be used; null where they can.</summary>
    public static string? Missing { get; } = Names.Where(name => Folder(name) is null).Select(name => $"the SDK has no pack {name}").FirstOrDefault();

    public static ImmutableArray<MetadataReference> References { get; } =
        [.. Names.Select(Folder).OfType<string>().SelectMany(folder => Directory.GetFiles(folder, "*.dll")).Select(path => MetadataReference.CreateFromFile(path))];

    private static string? Folder(string pack)
    {
        // The running framework stands in <root>/shared/<name>/<version>/.
        string root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        string packs = Path.Combine(root, "packs", pack);
        return !Directory.Exists(packs) ? null : Directory.GetDirectories(packs)
            .Select(version => Path.Combine(version, "ref", $"net{Environment.Version.Major}.0"))
            .LastOrDefault(Directory.Exists);
    }
}
