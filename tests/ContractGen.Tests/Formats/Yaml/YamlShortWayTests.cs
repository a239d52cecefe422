using System.Collections.Concurrent;
using System.Text;
using ContractGen.Formats;
using ContractGen.Tests.Laws;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.Yaml;

/// <summary>
/// The short ways of the reader know line feeds alone, so a document whose lines end with CR LF goes by way of the scanner:
/// both read the same, whatever the document is, and nothing that is no YAML.
/// </summary>
public sealed class YamlShortWayTests
{
    private const int Values = 25;
    private const int ChangesOfEach = 20;

    [Fact]
    public void Read_what_the_scanner_reads()
    {
        var format = LawFormat.Of("YAML");
        var subjects = ContractSubjects.Of(format).ToList();
        var differences = new ConcurrentBag<string>();
        Parallel.ForEach(subjects, subject =>
        {
            for (var seed = 0; seed < Values; seed++)
            {
                var random = new Random(seed);
                var document = subject.Write(subject.CreateRandom(random));
                for (var change = 0; change < ChangesOfEach; change++)
                {
                    var changed = Encoding.Latin1.GetString(Mutation.Of(document, format.Telling, random)).Replace("\r", "", StringComparison.Ordinal);
                    var actual = Result(subject, changed);
                    var expected = Result(subject, changed.Replace("\n", "\r\n", StringComparison.Ordinal));
                    if (actual != expected)
                    {
                        differences.Add($"{subject}\n{changed}\n{actual}\n{expected}");
                    }
                }
            }
        });

        differences.OrderBy(each => each.Length).Take(3).Should().BeEmpty();
    }

    // The bytes of the document as Latin-1.
    private static string Result(IContractSubject subject, string text)
    {
        var document = Encoding.Latin1.GetBytes(text);
        if (!subject.TryRead(document, out CodecError error))
        {
            return "refused";
        }

        YamlEventText.Of(document, out error);
        return error.Kind == CodecErrorKind.None ? Canonical.Text(subject.Read(document)) : "read, but no YAML: " + error.Detail;
    }
}
