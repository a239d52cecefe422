using System.Collections.Immutable;
using ContractGen.CodeFixes;
using ContractGen.Generator.Analyzers;
using ContractGen.Generator.Tests.Mocks;
using FluentAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace ContractGen.Generator.Tests.Analyzers;

public sealed class CodeFixTests
{
    [Fact]
    public async Task A_mock_that_is_not_found_is_asked_for()
    {
        var text = await Fix(new GenerateMockFix(), "CS0246", """
            using System;

            namespace Shops
            {
                public interface IShop { void Close(); }

                public class Tests { public object Test() => new ShopMock(null!); }
            }
            """);

        text.Should().StartWith("using System;\n\n[assembly: ContractGen.GenerateMock<Shops.IShop>]\n");
    }

    [Fact]
    public async Task An_open_generic_mock_is_asked_for_by_typeof()
    {
        var text = await Fix(new GenerateMockFix(), "CS0246", """
            public interface IRepository<TKey, TItem> { TItem Find(TKey key); }

            public class Tests { public object Test() => new RepositoryMock<int, string>(null!); }
            """);

        text.Should().StartWith("[assembly: ContractGen.GenerateMock(typeof(IRepository<,>))]\n");
    }

    [Fact]
    public async Task A_controller_is_disposed_by_using()
    {
        var text = await Fix(new DisposeControllerFix(), "CG1101", """
            public class Tests
            {
                public void Test()
                {
                    // the controller
                    var mocks = new ContractGen.Mocks.MockController();
                }
            }
            """);

        text.Should().Contain("        // the controller\n        using var mocks = new ContractGen.Mocks.MockController();");
    }

    private static async Task<string> Fix(CodeFixProvider provider, string id, string source)
    {
        using var workspace = new AdhocWorkspace();
        var compilation = MockCompilation.Create(source);
        Document document = workspace.CurrentSolution
            .AddProject("Tests", "Tests", LanguageNames.CSharp)
            .WithMetadataReferences(compilation.References)
            .WithCompilationOptions(compilation.Options)
            .AddDocument("Tests.cs", source.ReplaceLineEndings("\n"));
        Compilation compiled = (await document.Project.GetCompilationAsync())!;
        ImmutableArray<Diagnostic> found = [.. compiled.GetDiagnostics(), .. await compiled.WithAnalyzers([new ControllerAnalyzer()]).GetAnalyzerDiagnosticsAsync()];
        var actions = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, found.First(each => each.Id == id), (action, _) => actions.Add(action), CancellationToken.None));
        var operation = (await actions.Single().GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        return (await operation.ChangedSolution.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }
}
