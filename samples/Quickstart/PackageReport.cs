using ContractGen.Formats.Json;
using Quickstart.Contracts;

namespace Quickstart;

/// <summary>What a document says, counted and sorted.</summary>
public sealed record PackageReport
{
    public required string Name { get; init; }

    public required int Bytes { get; init; }

    public required int Packages { get; init; }

    public required int Projects { get; init; }

    public required IReadOnlyList<PackageGraph> Graphs { get; init; }

    /// <summary>The libraries with the most files first.</summary>
    public required IReadOnlyList<PackageSize> Biggest { get; init; }

    /// <summary>Reads the document of a source.</summary>
    /// <exception cref="ContractGen.Formats.ContractFormatException">The document is not what the contracts say.</exception>
    public static PackageReport Of(IAssetsSource source)
    {
        byte[] json = source.Read();
        AssetsDocument document = JsonCodec.Deserialize<AssetsDocument>(json);
        return new PackageReport
        {
            Name = source.Name,
            Bytes = json.Length,
            Packages = document.Libraries.Values.Count(library => library.Type == LibraryKind.Package),
            Projects = document.Libraries.Values.Count(library => library.Type == LibraryKind.Project),
            Graphs = [.. document.Targets.Select(target => new PackageGraph(target.Key, target.Value))],
            Biggest = [.. Sizes(document).OrderByDescending(size => size.Files).ThenBy(size => size.Library.Name, StringComparer.Ordinal)],
        };
    }

    private static IEnumerable<PackageSize> Sizes(AssetsDocument document)
    {
        foreach ((string key, Library library) in document.Libraries)
        {
            int files = library.Files?.Count ?? document.Targets.Values.Sum(target => FilesIn(target, key));
            if (files > 0)
            {
                yield return new PackageSize(LibraryId.Parse(key), files);
            }
        }
    }

    private static int FilesIn(Dictionary<string, TargetLibrary> target, string key) =>
        target.TryGetValue(key, out TargetLibrary? library) ? (library.Compile?.Count ?? 0) + (library.Runtime?.Count ?? 0) : 0;
}
