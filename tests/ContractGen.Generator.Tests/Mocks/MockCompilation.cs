using System.Collections.Immutable;
using ContractGen.Mocks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContractGen.Generator.Tests.Mocks;

/// <summary>Compiles source with the generator, as a user's project does that treats warnings as errors.</summary>
internal static class MockCompilation
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp13, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal))
            .Append(typeof(MockController).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpCompilation Create(params string[] sources) => CSharpCompilation.Create(
        "Tests",
        sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, ParseOptions, path: $"File{i}.cs")),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    public static CSharpGeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new ContractGenerator().AsSourceGenerator()],
        parseOptions: ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>What the generator says, every error, and every warning about generated code.</summary>
    public static Diagnostic[] Diagnose(out GeneratorDriverRunResult result, params string[] sources) => Diagnose(out result, Create(sources));

    /// <inheritdoc cref="Diagnose(out GeneratorDriverRunResult, string[])"/>
    public static Diagnostic[] Diagnose(out GeneratorDriverRunResult result, CSharpCompilation before)
    {
        GeneratorDriver driver = Driver().RunGeneratorsAndUpdateCompilation(before, out Compilation after, out ImmutableArray<Diagnostic> said);
        result = driver.GetRunResult();
        return
        [
            .. said,
            .. after.GetDiagnostics().Where(each => each.Severity == DiagnosticSeverity.Error
                || (each.Severity == DiagnosticSeverity.Warning && each.Location.SourceTree is { } tree && !before.ContainsSyntaxTree(tree))),
        ];
    }
}
