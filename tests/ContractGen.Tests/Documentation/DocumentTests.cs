using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Documentation;

/// <summary>What the documents show is what the tests beside this one compile and run, to the letter.</summary>
public sealed class DocumentTests
{
    private static readonly Snippet[] Compiled = [.. Directory
        .EnumerateFiles(Repository.PathOf("tests/ContractGen.Tests/Documentation"), "*.cs")
        .Order(StringComparer.Ordinal)
        .SelectMany(Snippet.InSource)];

    private static readonly string[] Files = ["README.md", "src/docs/json.md", "src/docs/msgpack.md", "src/docs/protobuf.md", "src/docs/contracts.md", "src/docs/mocks.md", "src/docs/yaml.md", "src/docs/migrating.md"];

    public static TheoryData<string> Documents => [.. Files];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_code_block_is_compiled_and_run(string document)
    {
        var compiled = Compiled.Select(snippet => snippet.Code).ToHashSet();

        Snippet[] shown = [.. Snippet.InDocument(document)];

        shown.Should().NotBeEmpty();
        shown.Where(snippet => !compiled.Contains(snippet.Code)).Should().BeEmpty();
    }

    [Fact]
    public void Every_compiled_snippet_is_shown_somewhere()
    {
        var shown = Files.SelectMany(Snippet.InDocument).Select(snippet => snippet.Code).ToHashSet();

        Compiled.Where(snippet => !shown.Contains(snippet.Code)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_to_a_file_leads_somewhere(string document)
    {
        string folder = Path.GetDirectoryName(Repository.PathOf(document))!;

        Links.In(File.ReadAllText(Repository.PathOf(document)))
            .Where(link => !Path.Exists(Path.Combine(folder, link)))
            .Should().BeEmpty();
    }
}
