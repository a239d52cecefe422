using System.Text.RegularExpressions;
using ContractGen.Generator.Tests.Mocks;
using FluentAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContractGen.Generator.Tests.Contracts;

/// <summary>What generated code says of the fields that it writes: the summaries of the members, whether or not the compiler reads them.</summary>
public sealed partial class ContractSummaryTests
{
    [Theory]
    [InlineData("/// <summary>How many.</summary>\n", "How many.")]
    [InlineData("/// <summary>\n/// One\n///  line.\n/// </summary>\n", "One\\nline.")]
    [InlineData("/** <summary>How\n * many.</summary> */\n", "How\\nmany.")]
    [InlineData("/// <summary>A <see cref=\"System.Collections.Generic.List{T}\"/>, <see langword=\"null\"/> or <c>0</c>.</summary>\n", "A List{T}, null or 0.")]
    [InlineData("/// <summary>See <see cref=\"P\">it</see>.<para>More.</para><br/>Yet &quot;more&quot; &amp; more.</summary>\n", "See it.\\nMore.\\nYet \\\"more\\\" & more.")]
    [InlineData("/// <remarks>Many.</remarks>\n", null)]
    [InlineData("/// <summary>Not closed.\n", null)]
    [InlineData("// <summary>No documentation.</summary>\n", null)]
    [InlineData("/// <summary> </summary>\n", null)]
    [InlineData("", null)]
    public void Of_a_property(string comment, string? expected)
    {
        Comments($"using ContractGen; [Contract] public partial class A {{\n{comment} public int P {{ get; set; }} }}")
            .Should().Equal(expected is null ? [] : [expected]);
    }

    [Fact]
    public void Of_a_parameter()
    {
        Comments("""
            using ContractGen;
            /// <summary>A record.</summary>
            /// <param name="X">The first.</param>
            /// <param name="Z">Another.</param>
            [Contract] public partial record A(int X, int Y);
            """).Should().Equal("The first.");
    }

    [Fact]
    public void Of_a_nullable_member_stands_before_either_way()
    {
        Comments("using ContractGen; [Contract] public partial class A {\n/// <summary>Maybe.</summary>\n public string? P { get; set; } }")
            .Should().Equal("Maybe.", "Maybe.");
    }

    private static List<string> Comments(string source)
    {
        var found = new List<List<string>>();
        foreach (var mode in new[] { DocumentationMode.None, DocumentationMode.Parse, DocumentationMode.Diagnose })
        {
            var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp13, mode));
            var compilation = MockCompilation.Create().AddSyntaxTrees(tree);
            var generated = CSharpGeneratorDriver.Create([new ContractGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)tree.Options)
                .RunGenerators(compilation).GetRunResult().Results.Single().GeneratedSources;
            generated.Should().NotBeEmpty();
            found.Add([.. generated.SelectMany(each => Call().Matches(each.SourceText.ToString())).Select(match => match.Groups[1].Value)]);
        }

        found.Should().OnlyContain(each => each.SequenceEqual(found[0]));
        return found[0];
    }

    [GeneratedRegex("""writer\.Comment\("(.*)"u8\);""")]
    private static partial Regex Call();
}
