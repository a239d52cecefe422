using System.Text;
using ContractGen.Formats;
using ContractGen.Tests.SharedData;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.Yaml;

/// <summary>The YAML test suite: events with values, anchors, tags, styles and document marks; and every error refused.</summary>
public sealed class YamlConformanceTests
{
    private const string Folder = "conformance/yaml/cases";

    public static TheoryData<string> Cases(bool isError)
    {
        var data = new TheoryData<string>();
        if (SharedFolder.Has(Folder))
        {
            string root = SharedFolder.PathOf(Folder);
            foreach (string path in Directory.EnumerateFiles(root, "in.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                string folder = Path.GetDirectoryName(path)!;
                if (File.Exists(Path.Combine(folder, "error")) == isError)
                {
                    data.Add(Path.GetRelativePath(root, folder));
                }
            }
        }

        return data;
    }

    [SharedTheory(Folder)]
    [MemberData(nameof(Cases), false)]
    public void Valid_documents_give_the_expected_events(string folder)
    {
        byte[] input = SharedFolder.Read(Path.Combine(Folder, folder, "in.yaml"));
        string expected = Encoding.UTF8.GetString(SharedFolder.Read(Path.Combine(Folder, folder, "test.event")));

        string actual = YamlEventText.Of(input, out CodecError error);

        error.Kind.Should().Be(CodecErrorKind.None, "{0}", error);
        actual.Should().Be(expected);
    }

    [SharedTheory(Folder)]
    [MemberData(nameof(Cases), true)]
    public void Errors_are_refused(string folder)
    {
        byte[] input = SharedFolder.Read(Path.Combine(Folder, folder, "in.yaml"));

        string actual = YamlEventText.Of(input, out CodecError error);

        error.Kind.Should().NotBe(CodecErrorKind.None, "the events were {0}", actual);
        error.Line.Should().BePositive();
    }
}
