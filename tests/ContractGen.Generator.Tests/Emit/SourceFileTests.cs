using ContractGen.Generator.Emit;
using ContractGen.Generator.Tests.Mocks;
using FluentAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContractGen.Generator.Tests.Emit;

/// <summary>A file that cannot be drawn is told as CG9001, and costs no other.</summary>
public sealed class SourceFileTests
{
    [Fact]
    public void A_fault_in_drawing_is_CG9001_with_its_reason_and_costs_that_file_alone()
    {
        GeneratorDriverRunResult result = Run(("Bad.g.cs", () => throw new InvalidOperationException("the reason")), ("Good.g.cs", () => Code.Text($"// good")));

        Diagnostic diagnostic = result.Diagnostics.Should().ContainSingle().Subject;
        (diagnostic.Id, diagnostic.Severity).Should().Be(("CG9001", DiagnosticSeverity.Error));
        diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Should().Contain("'Bad.g.cs'").And.Contain("the reason");
        result.GeneratedTrees.Should().ContainSingle().Which.ToString().Should().Be("// good");
    }

    [Fact]
    public void A_fault_in_the_middle_of_a_template_leaves_nothing_to_the_next_file()
    {
        GeneratorDriverRunResult result = Run(("Bad.g.cs", () => Code.Text($"// half {Fail()}")), ("Good.g.cs", () => Code.Text($"// good")));

        result.Diagnostics.Select(each => each.Id).Should().Equal("CG9001");
        result.GeneratedTrees.Single().ToString().Should().Be("// good");
    }

    [Fact]
    public void Files_that_are_drawn_give_none() =>
        Run(("One.g.cs", () => Code.Text($"// one")), ("Two.g.cs", () => Code.Text($"// two"))).Diagnostics.Should().BeEmpty();

    private static Code Fail() => throw new InvalidOperationException();

    private static GeneratorDriverRunResult Run(params (string Name, Func<Code> Draw)[] files) => CSharpGeneratorDriver
        .Create(new Generator(files).AsSourceGenerator())
        .RunGenerators(MockCompilation.Create())
        .GetRunResult();

    private sealed class Generator((string Name, Func<Code> Draw)[] files) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(context.ParseOptionsProvider, (output, _) =>
        {
            foreach ((string name, Func<Code> draw) in files)
            {
                SourceFile.Add(output, name, draw);
            }
        });
    }
}
