using ContractGen.Generator.Tests.Mocks;
using FluentAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContractGen.Generator.Tests.Contracts;

public class ContractCachingTests
{
    private const int Count = 1000;

    private static readonly string[] Sources = [.. Enumerable.Range(0, Count).Select(i => $"[ContractGen.Contract] public partial record C{i} {{ public int X {{ get; init; }} }}")];

    [Theory]
    [InlineData("[ContractGen.Contract] public partial record C7 { public long X { get; init; } }", 1)]
    [InlineData("// a comment\n\n[ContractGen.Contract] public partial record C7 { public int X { get; init; } }", 0)]
    [InlineData("public class Elsewhere; [ContractGen.Contract] public partial record C7 { public int X { get; init; } }", 0)]
    public void An_edit_emits_again_what_it_changed_and_nothing_else(string edited, int expected)
    {
        CSharpCompilation before = MockCompilation.Create(Sources);
        SyntaxTree old = before.SyntaxTrees[7];
        CSharpCompilation after = before.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(edited, (CSharpParseOptions)old.Options, old.FilePath));

        GeneratorDriver driver = MockCompilation.Driver().RunGenerators(before).RunGenerators(after);

        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        result.GeneratedSources.Should().HaveCount(Count);
        result.TrackedSteps[ContractPipeline.ModelStep].SelectMany(step => step.Outputs)
            .Count(output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New).Should().Be(expected);
    }
}
