using ContractGen.Generator.Tests.Mocks;
using FluentAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContractGen.Generator.Tests.Laws;

/// <summary>DESIGN §8, law 2: an edit emits again what it changed, and nothing else.</summary>
public sealed class CachingLawTests
{
    private const int Count = 1000;

    private static readonly string[] Many = [.. Enumerable.Range(0, Count).Select(i => $"[ContractGen.Contract] public partial record C{i} {{ public int X {{ get; init; }} }}")];

    private static readonly Lazy<(CSharpCompilation Before, GeneratorDriver Driver)> ZooRun = new(() =>
    {
        var before = ZooSource.Compile();
        return (before, MockCompilation.Driver().RunGenerators(before));
    });

    public static TheoryData<string> ZooFiles => [.. ZooSource.Files.Select(each => each.Path)];

    [Theory]
    [InlineData("[ContractGen.Contract] public partial record C7 { public long X { get; init; } }", 1)]
    [InlineData("// a comment\n\n[ContractGen.Contract] public partial record C7 { public int X { get; init; } }", 0)]
    [InlineData("public class Elsewhere; [ContractGen.Contract] public partial record C7 { public int X { get; init; } }", 0)]
    public void Among_a_thousand_contracts_one_edit_emits_one_at_most(string edited, int expected)
    {
        var before = MockCompilation.Create(Many);

        var result = Edit(before, 7, edited);

        result.GeneratedSources.Should().HaveCount(Count);
        Changed(result, ContractPipeline.ModelStep).Should().Be(expected);
        EmittedAgain(result).Should().Be(expected);
    }

    [Theory]
    [MemberData(nameof(ZooFiles))]
    public void Comments_and_moved_declarations_emit_nothing(string file)
    {
        var index = ZooSource.Files.FindIndex(each => each.Path == file);

        var result = EditZoo(index, "// a comment\n\n" + ZooSource.Files[index].Text + "\n// another\n");

        EmittedAgain(result).Should().Be(0);
    }

    [Fact]
    public void A_changed_member_emits_its_contract_and_no_other()
    {
        var index = ZooSource.Files.FindIndex(each => each.Path.EndsWith("Address.cs", StringComparison.Ordinal));

        var result = EditZoo(index, ZooSource.Files[index].Text.Replace("short? Floor", "int? Floor", StringComparison.Ordinal));

        EmittedAgain(result).Should().Be(1);
    }

    [Fact]
    public void A_diagnostic_that_only_moves_emits_nothing()
    {
        const string broken = "[ContractGen.Contract] public partial record Broken { public object? X { get; init; } }";
        var before = MockCompilation.Create([.. Many.Take(10), broken]);

        var result = Edit(before, 10, "// one line down\n" + broken);

        result.Diagnostics.Should().ContainSingle().Which.Location.GetLineSpan().StartLinePosition.Line.Should().Be(1);
        Changed(result, ContractPipeline.ModelStep).Should().Be(0);
        EmittedAgain(result).Should().Be(1, "the one output is the diagnostic's");
    }

    [Fact]
    public void A_contract_that_loses_its_numbers_changes_those_that_hold_it()
    {
        var before = MockCompilation.Create(
            "[ContractGen.Contract] public partial record Inner { [ContractGen.Field(1)] public int X { get; init; } }",
            "[ContractGen.Contract] public partial record Outer { [ContractGen.Field(1)] public Inner? Inner { get; init; } }",
            "[ContractGen.Contract] public partial record Other { [ContractGen.Field(1)] public int X { get; init; } }");

        var result = Edit(before, 0, "[ContractGen.Contract] public partial record Inner { public int X { get; init; } }");

        Changed(result, ContractPipeline.ModelStep).Should().Be(2);
    }

    // The first run over the Zoo serves every edit of it: drivers do not change.
    private static GeneratorRunResult EditZoo(int index, string text) => Edit(ZooRun.Value.Before, ZooRun.Value.Driver, index + 1, text);

    private static GeneratorRunResult Edit(CSharpCompilation before, int index, string text) =>
        Edit(before, MockCompilation.Driver().RunGenerators(before), index, text);

    private static GeneratorRunResult Edit(CSharpCompilation before, GeneratorDriver driver, int index, string text)
    {
        var old = before.SyntaxTrees[index];
        var after = before.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)old.Options, old.FilePath));
        return driver.RunGenerators(after).GetRunResult().Results.Single();
    }

    private static int Changed(GeneratorRunResult result, string step) =>
        result.TrackedSteps[step].SelectMany(each => each.Outputs).Count(each => IsChange(each.Reason));

    private static int EmittedAgain(GeneratorRunResult result) =>
        result.TrackedOutputSteps.SelectMany(each => each.Value).SelectMany(each => each.Outputs).Count(each => IsChange(each.Reason));

    private static bool IsChange(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New;
}
