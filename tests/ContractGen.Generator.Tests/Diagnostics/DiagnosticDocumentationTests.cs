using System.Reflection;
using ContractGen.Generator.Diagnostics;
using ContractGen.Generator.Tests.Mocks;
using FluentAssertions;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ContractGen.Generator.Tests.Diagnostics;

/// <summary>Every diagnostic of contracts is explained with an example that gives it, at the line that says so, and one that does not.</summary>
public sealed class DiagnosticDocumentationTests
{
    private const string Start = "using System; using System.Collections.Generic; using ContractGen; using ContractGen.Codecs; using ContractGen.Formats; namespace Example;\n";

    /// <summary>More fields than an example can show, and a fault of our own: ContractDiagnosticTests and SourceFileTests have both for them.</summary>
    private static readonly string[] WithoutExample = ["CG2025", "CG9001"];

    private static readonly DiagnosticDescriptor[] Descriptors = Of(typeof(ContractDiagnostics), typeof(GeneratorDiagnostics));

    private static readonly DocumentedDiagnostic[] Sections = [.. DocumentedDiagnostic.All.Where(each => !IsOfMocks(each.Id))];

    public static TheoryData<string> Examples => [.. Sections.Select(each => each.Id).Except(WithoutExample)];

    [Fact]
    public void Every_diagnostic_has_a_section_that_says_what_and_what_to_do()
    {
        Sections.Select(each => (each.Id, each.Title)).Should()
            .BeEquivalentTo(Descriptors.Select(each => (each.Id, each.Title.ToString())));
        Sections.Should().OnlyContain(each => each.Text.Contains("\n\n", StringComparison.Ordinal), "what and why are one paragraph, what to do another");
        Sections.Where(each => each.Examples.Count != 2).Select(each => each.Id).Should().BeEquivalentTo(WithoutExample);
    }

    [Fact]
    public void Every_diagnostic_of_mocks_has_a_section() =>
        DocumentedDiagnostic.All.Select(each => each.Id).Where(IsOfMocks).Should().BeEquivalentTo(Of(typeof(MockDiagnostics), typeof(MockUsageDiagnostics)).Select(each => each.Id));

    [Fact]
    public void Every_diagnostic_is_in_the_release_files()
    {
        var released = File.ReadAllText(Repository.PathOf("src/ContractGen.Generator/AnalyzerReleases.Unshipped.md"))
            + File.ReadAllText(Repository.PathOf("src/ContractGen.Generator/AnalyzerReleases.Shipped.md"));

        Descriptors.Should().OnlyContain(each => released.Contains($"{each.Id} | ContractGen | {each.DefaultSeverity} |", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_first_example_gives_it_at_its_line(string id)
    {
        var example = Sections.Single(each => each.Id == id).Examples[0];

        Diagnostic[] all = MockCompilation.Diagnose(out _, Start + example);

        all.Select(each => (each.Id, Line(each))).Should().Equal(Expected(example, id));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_second_example_gives_none(string id) =>
        MockCompilation.Diagnose(out _, Start + Sections.Single(each => each.Id == id).Examples[1]).Should().BeEmpty();

    private static bool IsOfMocks(string id) => id.StartsWith("CG1", StringComparison.Ordinal);

    private static DiagnosticDescriptor[] Of(params Type[] catalogues) =>
        [.. catalogues.SelectMany(each => each.GetFields(BindingFlags.Public | BindingFlags.Static)).Select(each => (DiagnosticDescriptor)each.GetValue(null)!)];

    private static int Line(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line;

    private static IEnumerable<(string Id, int Line)> Expected(string example, string id) =>
        example.Split('\n').Select((text, index) => (text, index)).Where(each => each.text.EndsWith("// " + id, StringComparison.Ordinal)).Select(each => (id, each.index + 1));
}
