using System.Collections.Immutable;
using ContractGen.Generator.Parse.Mocks;
using ContractGen.Mocks;
using FluentAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;

namespace ContractGen.Generator.Tests.Mocks;

/// <summary>A mock of every public interface of .NET and ASP.NET Core that can be implemented at all.</summary>
public sealed class WorldTests(ITestOutputHelper output)
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp13);

    private static readonly SymbolDisplayFormat TypeOf = SymbolDisplayFormat.FullyQualifiedFormat.WithGenericsOptions(SymbolDisplayGenericsOptions.None);

    [PackFact]
    public void Every_public_interface_of_the_framework_is_mocked()
    {
        CSharpCompilation framework = Compile("");
        INamedTypeSymbol[] interfaces =
        [
            .. ReferencePacks.References.Select(framework.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>()
                .SelectMany(assembly => Types(assembly.GlobalNamespace))
                .Where(type => type is { TypeKind: TypeKind.Interface, DeclaredAccessibility: Accessibility.Public } && CanBeImplemented(type))
                .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default),
        ];

        CSharpCompilation before = Compile(string.Join("\n", interfaces.Select(type => $"[assembly: ContractGen.GenerateMock(typeof({Name(type)}))]")));
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new ContractGenerator().AsSourceGenerator()], parseOptions: ParseOptions)
            .RunGeneratorsAndUpdateCompilation(before, out Compilation after, out ImmutableArray<Diagnostic> said);

        output.WriteLine($"{interfaces.Length} interfaces, {driver.GetRunResult().GeneratedTrees.Sum(tree => tree.GetText().Lines.Count)} lines");
        said.Should().BeEmpty();
        driver.GetRunResult().GeneratedTrees.Should().HaveCount(interfaces.Length);
        after.GetDiagnostics().Where(each => each.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty();
        interfaces.Length.Should().BeGreaterThan(900);
    }

    private static CSharpCompilation Compile(string source) => CSharpCompilation.Create(
        "World",
        [CSharpSyntaxTree.ParseText("#pragma warning disable\n" + source, ParseOptions)],
        ReferencePacks.References.Add(MetadataReference.CreateFromFile(typeof(MockController).Assembly.Location)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol inner => Types(inner),
        INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type => Types(type).Prepend(type),
        _ => [],
    });

    private static string Name(INamedTypeSymbol type) =>
        type.ToDisplayString(TypeOf) + (type.Arity == 0 ? "" : $"<{new string(',', type.Arity - 1)}>");

    // Nobody outside can implement an interface with internal members, or name one whose use is an error; and the name of a mock
    // cannot be nested in an open generic type.
    private static bool CanBeImplemented(INamedTypeSymbol type) =>
        type.ContainingType is not { Arity: > 0 }
        && !ObsoleteErrors.IsError(type)
        && type.AllInterfaces.Add(type).SelectMany(each => each.GetMembers()).All(member =>
            !member.IsAbstract || member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal);
}
