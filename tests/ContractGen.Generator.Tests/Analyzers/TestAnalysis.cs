using System.Collections.Immutable;
using ContractGen.Generator.Analyzers;
using ContractGen.Generator.Tests.Mocks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContractGen.Generator.Tests.Analyzers;

/// <summary>Compiles the body of a test with a generated mock, and asks the analyzers about it.</summary>
internal static class TestAnalysis
{
    public static async Task<string[]> Diagnose(string body)
    {
        Compilation compilation = Compile(body);
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new ControllerAnalyzer(), new ExpectationAnalyzer(), new ResultAnalyzer()];
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(each => each.Location.SourceSpan.Start).Select(each => $"{each.Id}: {each.GetMessage()} @ {Text(each.Location)}")];
    }

    private static Compilation Compile(string body)
    {
        var source = $$"""
            using System;
            using System.Threading.Tasks;
            using ContractGen;
            using ContractGen.Mocks;

            [GenerateMock]
            public interface IShop
            {
                string Name { get; set; }
                bool Charge(string account, decimal amount);
                string Greeting();
                string? Find(string key);
                void Close();
                Task<string> GetAsync(int id);
                Task SaveAsync();
            }

            public class Tests
            {
                public async Task<object?> Test()
                {
                    {{body}}
                    await Task.Yield();
                    return null;
                }
            }
            """;
        MockCompilation.Driver().RunGeneratorsAndUpdateCompilation(MockCompilation.Create(source), out Compilation compilation, out _);
        return compilation;
    }

    private static string Text(Location location) => location.SourceTree!.GetText().ToString(location.SourceSpan);
}
