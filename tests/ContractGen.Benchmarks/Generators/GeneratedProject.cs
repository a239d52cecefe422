using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContractGen.Benchmarks.Generators;

/// <summary>A compilation of many contracts, one per file, and the generator that runs over it.</summary>
internal sealed class GeneratedProject
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp13);

    private static readonly CSharpCompilationOptions Options =
        new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    private readonly IIncrementalGenerator _generator;
    private readonly bool _context;
    private readonly SyntaxTree[] _trees;

    /// <summary>Parses the sources.</summary>
    /// <param name="generator">The generator to run.</param>
    /// <param name="count">How many contracts there are.</param>
    /// <param name="context">Whether the types stand in a System.Text.Json context rather than being marked as contracts.</param>
    public GeneratedProject(IIncrementalGenerator generator, int count, bool context)
    {
        _generator = generator;
        _context = context;
        _trees = [.. Enumerable.Range(0, count).Select(i => Parse(Contract(i, edit: -1), $"Type{i}.cs"))];
        if (context)
        {
            _trees = [.. _trees, Parse(Context(count), "Context.cs")];
        }
    }

    /// <summary>A library of source files with their paths.</summary>
    public static CSharpCompilation Compile(IEnumerable<(string Text, string Path)> sources) =>
        CSharpCompilation.Create("Contracts", sources.Select(each => Parse(each.Text, each.Path)), References, Options);

    /// <summary>A new driver over a new compilation.</summary>
    public void Cold() => Check(NewDriver().RunGenerators(NewCompilation()));

    /// <summary>Runs the generator, then gives the run that follows an edit of one contract.</summary>
    public Action PrepareEdit(int edit)
    {
        var compilation = NewCompilation();
        var driver = NewDriver().RunGenerators(compilation);
        var changed = compilation.ReplaceSyntaxTree(_trees[0], Parse(Contract(0, edit), "Type0.cs"));
        return () => driver.RunGenerators(changed);
    }

    private GeneratorDriver NewDriver() => CSharpGeneratorDriver.Create([_generator.AsSourceGenerator()], parseOptions: ParseOptions);

    private CSharpCompilation NewCompilation() => CSharpCompilation.Create("Contracts", _trees, References, Options);

    private void Check(GeneratorDriver driver)
    {
        var result = driver.GetRunResult();
        if (result.GeneratedTrees.Length < _trees.Length - (_context ? 1 : 0) || result.Diagnostics.Any(each => each.Severity == DiagnosticSeverity.Error))
        {
            throw new InvalidOperationException($"{_generator.GetType().Name} emitted {result.GeneratedTrees.Length} files. {string.Join(", ", result.Diagnostics.Take(3))}");
        }
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, ParseOptions, path, Encoding.UTF8);

    private string Contract(int i, int edit) => $$"""
        using System;
        using System.Collections.Generic;
        namespace Generated;
        {{(_context ? "" : "[global::ContractGen.Contract]")}}
        public sealed partial class Type{{i}}
        {
            public required int Id { get; set; }
            public required string Name { get; set; }
            public string? Comment { get; set; }
            public long Length { get; set; }
            public double Weight { get; set; }
            public DateTimeOffset CreatedAt { get; set; }
            public List<int> Numbers { get; set; } = [];
            public Dictionary<string, string> Labels { get; set; } = [];
            {{(edit < 0 ? "" : $"public int Added{edit} {{ get; set; }}")}}
        }
        """;

    private static string Context(int count) => $$"""
        using System.Text.Json.Serialization;
        namespace Generated;
        {{string.Join("\n", Enumerable.Range(0, count).Select(i => $"[JsonSerializable(typeof(Type{i}))]"))}}
        internal sealed partial class Context : JsonSerializerContext;
        """;
}
