using FluentAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContractGen.Generator.Tests.Mocks;

/// <summary>An edit that changes no mock emits no mock; an edit of one interface emits one.</summary>
public sealed class MockCachingTests
{
    private const string First = "[assembly: ContractGen.GenerateMock<IY>]\n[ContractGen.GenerateMock] public interface IX { int A(int a); }";
    private const string Second = "public interface IY { int B(int b); }";

    [Theory]
    [InlineData(First + "\n// a comment", Second, 0)]
    [InlineData("\n\n" + First, Second, 0)]
    [InlineData(First, Second + " class Elsewhere { }", 0)]
    [InlineData(First, "public interface IY { long B(int b); }", 1)]
    [InlineData("[assembly: ContractGen.GenerateMock<IY>]\n[ContractGen.GenerateMock] public interface IX { int A(int c); }", Second, 1)]
    public void Only_what_changed_is_emitted(string first, string second, int emitted)
    {
        CSharpCompilation before = MockCompilation.Create(First, Second);
        GeneratorDriver driver = MockCompilation.Driver().RunGenerators(before);

        CSharpCompilation after = MockCompilation.Create(first, second);
        GeneratorRunResult result = driver.RunGenerators(after).GetRunResult().Results.Single();

        result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs)
            .Count(output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New)
            .Should().Be(emitted);
        result.GeneratedSources.Should().HaveCount(2);
    }

    [Fact]
    public void A_diagnostic_that_moves_emits_nothing()
    {
        const string Refused = "\n[ContractGen.GenerateMock] public interface IZ { void A(System.TypedReference a); }";
        GeneratorDriver driver = MockCompilation.Driver().RunGenerators(MockCompilation.Create(First + Refused, Second));

        GeneratorRunResult result = driver.RunGenerators(MockCompilation.Create(First + "\n" + Refused, Second)).GetRunResult().Results.Single();

        result.TrackedSteps[MockPipeline.ModelStep].SelectMany(step => step.Outputs)
            .Should().OnlyContain(output => output.Reason == IncrementalStepRunReason.Cached || output.Reason == IncrementalStepRunReason.Unchanged);
        result.Diagnostics.Should().ContainSingle().Which.Location.GetLineSpan().StartLinePosition.Line.Should().Be(3);
    }
}
