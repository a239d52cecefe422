using System.Collections.Immutable;
using ContractGen.Generator.Tests.Mocks;
using Microsoft.CodeAnalysis.CSharp;

namespace ContractGen.Generator.Tests;

/// <summary>The files of the Zoo, as they are compiled there.</summary>
internal static class ZooSource
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.Threading; global using System.Threading.Tasks;";

    public static ImmutableList<(string Path, string Text)> Files { get; } = [.. Directory
        .EnumerateFiles(Repository.PathOf("tests/ContractGen.Zoo"), "*.cs", SearchOption.AllDirectories)
        .Select(path => (Path: Path.GetRelativePath(Repository.PathOf("tests/ContractGen.Zoo"), path).Replace('\\', '/'), Text: File.ReadAllText(path)))
        .Where(each => !each.Path.StartsWith("obj/", StringComparison.Ordinal) && !each.Path.StartsWith("bin/", StringComparison.Ordinal))
        .OrderBy(each => each.Path, StringComparer.Ordinal)];

    /// <summary>All files, behind one with the usings that every file has.</summary>
    public static CSharpCompilation Compile() => MockCompilation.Create([Usings, .. Files.Select(each => each.Text)]);
}
