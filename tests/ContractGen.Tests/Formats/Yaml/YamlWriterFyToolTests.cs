using System.Text;
using System.Text.RegularExpressions;
using ContractGen.Codecs;
using ContractGen.Codecs.Lists;
using ContractGen.Codecs.Maps;
using ContractGen.Codecs.Scalars;
using ContractGen.Formats.Yaml;
using ContractGen.Tests.Laws;
using FluentAssertions;

namespace ContractGen.Tests.Formats.Yaml;

/// <summary>Another parser reads what the writer writes, to the same events, and takes no text for anything else.</summary>
public sealed partial class YamlWriterFyToolTests
{
    private const int ValuesPerContract = 40;

    private static readonly string[] Pieces =
    [
        "", " ", "  ", "a", "word", ":", ": ", "#", " #", "-", "- ", "?", "? ", "'", "\"", "\\", "|", ">", "%", "@", "`", "&", "*", "!", "{", "}",
        "[", "]", ",", "~", "null", "true", "No", "0", "12", "1.5", "0x1F", "0o7", "1:30", "2026-01-31", "---", "...", "<<", "=", ".", "+",
        "\n", "\n\n", "\t", "\r", "\r\n", "\0", "\u0085", "\u00A0", "\u2028", "\uFEFF", "é", "中文", "😀", "a rather long text without anything special",
    ];

    [FyToolFact]
    public void Contracts_with_random_values_are_read_to_the_same_events()
    {
        foreach (var options in new[] { YamlOptions.Default, new YamlOptions { LongestFlowList = 3, Comments = YamlComments.FromDocumentation } })
        {
            var subjects = ContractSubjects.Of(LawFormat.All[0]).ToArray();
            var stream = new YamlStream(options);
            foreach (var subject in subjects)
            {
                for (var seed = 0; seed < ValuesPerContract; seed++)
                {
                    stream.AddContract(subject.CreateRandom(new Random(seed)), typeof(Zoo.Orders.Order).Assembly.GetType(subject.Name)!);
                }
            }

            subjects.Should().NotBeEmpty();
            Check(stream);
        }
    }

    [FyToolFact]
    public void Random_text_is_read_to_the_same_events()
    {
        var random = new Random(1);
        var stream = new YamlStream(YamlOptions.Default);
        for (var i = 0; i < 200; i++)
        {
            string[] texts = [.. Enumerable.Range(0, 20).Select(_ => Text(random))];
            stream.Add<string[], ArrayCodec<string, StringCodec>>(texts);
            stream.Add<Dictionary<string, string>, DictionaryCodec<string, string, StringCodec, StringCodec>>(
                texts.Distinct().ToDictionary(text => text, text => text));
            stream.Add<string, StringCodec>(texts[0]);
            stream.Add<string[][], ArrayCodec<string[], ArrayCodec<string, StringCodec>>>([texts[..2], texts[2..4]]);
        }

        Check(stream);
    }

    [FyToolFact]
    public void Long_keys_and_deep_values_are_read_to_the_same_events()
    {
        var stream = new YamlStream(YamlOptions.Default);
        foreach (var length in new[] { 300, 340, 999, 1000, 1001, 1022, 1023, 1024, 1025, 5000 })
        {
            foreach (var piece in new[] { "k", "中", "\t", ": " })
            {
                var key = string.Concat(Enumerable.Repeat(piece, length));
                stream.Add<Dictionary<string, string[]>, DictionaryCodec<string, string[], StringCodec, ArrayCodec<string, StringCodec>>>(
                    new() { [key] = ["a", "b"], [key + "x"] = [], [key + "y"] = [key, "l\n" + key] });
            }
        }

        var value = ContractValue.From("two\nlines");
        for (var depth = 0; depth < 60; depth++)
        {
            value = depth % 3 == 0
                ? ContractValue.ListOf([value, ContractValue.Null])
                : ContractValue.MapOf([new("a: b", ContractValue.Null), new("c", value)]);
        }

        stream.Add<ContractValue, ContractValue>(value);
        Check(stream);
    }

    private static void Check(YamlStream stream)
    {
        var found = FyTool.EventsOf(stream.Bytes);
        var expected = stream.Events;
        var (at, why) = Enumerable.Range(0, Math.Min(found.Length, expected.Count))
            .Select(i => (i, Mismatch(found[i], expected[i]))).FirstOrDefault(each => each.Item2 is not null);
        why.Should().BeNull("event {0} must be right", at);
        found.Length.Should().Be(expected.Count);
    }

    private static string? Mismatch(string line, WrittenEvent expected)
    {
        var (found, style) = Parse(line);
        return found != expected.Event ? $"expected {expected.Event}, found {found}"
            : expected.Kind == WrittenKind.Text && style == ':' && NoText().IsMatch(found["=VAL ".Length..]) ? $"{found} looks like something else than text"
            : expected.Kind == WrittenKind.Plain && style != ':' ? $"{found} is no text, but has quotes"
            : null;
    }

    // The event without its style, and the style.
    private static (string Event, char Style) Parse(string line)
    {
        var match = Scalar().Match(line);
        if (!match.Success)
        {
            return (line.Split(' ')[0], '\0');
        }

        var text = Escape().Replace(match.Groups["text"].Value, escape => escape.Value[1] switch
        {
            'n' => "\n",
            't' => "\t",
            'r' => "\r",
            'b' => "\b",
            '0' => "\0",
            var other => other.ToString(),
        });
        return ($"=VAL {match.Groups["tag"].Value}{text}", match.Groups["style"].Value[0]);
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(6); i > 0; i--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }

    [GeneratedRegex("""^=VAL (?<tag><[^>]*> )?(?<style>[:"'|>])(?<text>.*)$""", RegexOptions.Singleline)]
    private static partial Regex Scalar();

    [GeneratedRegex("""\\.""")]
    private static partial Regex Escape();

    // The implicit types of YAML 1.2's core schema and of YAML 1.1, as their specifications spell them; of 1.1's y and n only the words.
    [GeneratedRegex(
        """
        ^(?:
            ~|null|Null|NULL|
            |true|True|TRUE|false|False|FALSE|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF
            |[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+
            |[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?
            |[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)
            |[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+
            |[-+]?(?:[0-9][0-9_]*)?\.[0-9.]*(?:[eE][-+][0-9]+)|[-+]?[0-9][0-9_]*\.[0-9_]*|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*
            |[0-9]{4}-[0-9]{2}-[0-9]{2}
            |[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?
            |<<|=
        )\z
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex NoText();
}
