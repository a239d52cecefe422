using System.Diagnostics;
using System.Text;
using ContractGen.Codecs;
using ContractGen.Formats;
using ContractGen.Formats.Yaml;
using ContractGen.Tests.SharedData;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.Yaml;

/// <summary>What an attacker could send: all of it costs no more than its length, and is refused where it would.</summary>
public sealed class YamlReaderLimitTests
{
    private static readonly string[] Telling =
        ["-", ":", "?", "#", "&a ", "*a", "!t ", "|", ">", "'", "\"", "%", "{", "}", "[", "]", ",", "\n", "\t", "\r", " ", "  ", "~", "<<", ": ", "- ", "---\n", "\0", "é"];

    [Theory]
    [InlineData("[", ", ", "]", false)]
    [InlineData("{<<: [", ", ", "]}", true)]
    public void Billion_laughs_are_refused_before_anything_is_built(string open, string separator, string close, bool merge)
    {
        StringBuilder text = new(merge ? "- &a0 {x: 1}\n" : "- &a0 lol\n");
        for (int level = 1; level < 9; level++)
        {
            string alias = $"*a{level - 1}";
            text.Append($"- &a{level} {open}{string.Join(separator, Enumerable.Repeat(alias, 8))}{close}\n");
        }

        byte[] bomb = Encoding.UTF8.GetBytes(text.ToString());
        YamlOptions options = new() { MergeKeys = merge };
        YamlCodec.TryDeserialize<ContractValue, ContractValue>(bomb, out _, out _, options);

        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        bool read = YamlCodec.TryDeserialize<ContractValue, ContractValue>(bomb, out _, out CodecError error, options);
        TimeSpan time = Stopwatch.GetElapsedTime(start);

        read.Should().BeFalse();
        error.Kind.Should().Be(CodecErrorKind.LimitExceeded);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(1 << 20);
        time.Should().BeLessThan(TimeSpan.FromMilliseconds(100));
    }

    [Theory]
    [InlineData("k: ", "a", "\n", 1_000_000)]
    [InlineData("k: ", "a ", "b\n", 500_000)]
    [InlineData("k: ", "a: ", "\n", 300_000)]
    [InlineData("k: \"", "\\n", "\"\n", 500_000)]
    [InlineData("k: '", "a\n  ", "'\n", 300_000)]
    [InlineData("k: |\n", "  a\n", "", 300_000)]
    [InlineData("k: >\n", "  a\n\n", "", 200_000)]
    [InlineData("k: a\n", "# comment\n", "", 100_000)]
    [InlineData("k: a\n", "\n", "", 1_000_000)]
    [InlineData("- x\n", "- x\n", "", 200_000)]
    [InlineData("", "k: &a b\n", "", 100_000)]
    [InlineData("k: &a b\n", "l: *a\n", "", 90_000)]
    [InlineData("[", "[a],", "]", 200_000)]
    [InlineData("[", "\"a\" ,", "]", 200_000)]
    [InlineData("[", "a: b,", "]", 200_000)]
    [InlineData("", "[", "", 1_000_000)]
    [InlineData("", "- ", "", 500_000)]
    [InlineData("", "? ", "", 500_000)]
    [InlineData("", "---\n", "", 200_000)]
    [InlineData("&a ", "a", "", 1_000_000)]
    [InlineData("!", "a", "", 1_000_000)]
    [InlineData("k: 0x", "f", "", 1_000_000)]
    [InlineData("k: ", "1", "", 1_000_000)]
    public void Time_is_linear(string first, string repeated, string last, int times)
    {
        byte[] input = Encoding.UTF8.GetBytes(first + string.Concat(Enumerable.Repeat(repeated, times)) + last);
        long start = Stopwatch.GetTimestamp();

        using (YamlEvents events = new(input))
        {
            while (events.Read())
            {
            }
        }

        YamlCodec.TryDeserialize<ContractValue, ContractValue>(input, out _, out _);
        YamlCodec.TryDeserialize<Setting>(input, out _, out _);

        Stopwatch.GetElapsedTime(start).Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Deep_indentation_is_refused_at_the_limit()
    {
        StringBuilder text = new();
        for (int level = 0; level < 1000; level++)
        {
            text.Append(' ', level).Append("k:\n");
        }

        YamlCodec.TryDeserialize<ContractValue, ContractValue>(text.ToString(), out _, out CodecError error).Should().BeFalse();

        error.Kind.Should().Be(CodecErrorKind.TooDeep);
        error.Line.Should().Be(65);
    }

    [SharedFact("conformance/yaml/cases")]
    public void Damaged_documents_are_read_or_refused_and_values_only_where_events_are()
    {
        string[] files = Directory.GetFiles(SharedFolder.PathOf("conformance/yaml/cases"), "in.yaml", SearchOption.AllDirectories);
        byte[][] sources = [.. files.Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
        Random random = new(20261121);
        YamlOptions options = new() { MergeKeys = true };
        for (int round = 0; round < 100_000; round++)
        {
            byte[] document = Damage(sources, random);
            bool isYaml = IsYaml(document);

            bool read = YamlCodec.TryDeserialize<ContractValue, ContractValue>(document, out _, out CodecError error, options);

            bool isWide = document.Length > 1 && (document[0] == 0 || document[1] == 0);
            (read && !isYaml && !isWide).Should().BeFalse("of {0}", Convert.ToHexString(document));
            read.Should().Be(error.Kind == CodecErrorKind.None);
        }
    }

    [SharedFact("conformance/yaml/cases")]
    public void Truncated_documents_are_read_or_refused()
    {
        foreach (string file in Directory.EnumerateFiles(SharedFolder.PathOf("conformance/yaml/cases"), "in.yaml", SearchOption.AllDirectories))
        {
            byte[] document = File.ReadAllBytes(file);
            for (int length = 0; length < document.Length; length++)
            {
                IsYaml(document.AsSpan(0, length));
                YamlCodec.TryDeserialize<ContractValue, ContractValue>(document.AsSpan(0, length), out _, out _);
            }
        }
    }

    private static bool IsYaml(ReadOnlySpan<byte> document)
    {
        using YamlEvents events = new(document);
        while (events.Read())
        {
            events.GetString();
        }

        return !events.Failed && events.GetError().Kind == CodecErrorKind.None;
    }

    private static byte[] Damage(byte[][] sources, Random random)
    {
        List<byte> document = [.. sources[random.Next(sources.Length)]];
        for (int change = random.Next(1, 5); change > 0; change--)
        {
            int position = random.Next(document.Count + 1);
            switch (random.Next(3))
            {
                case 0:
                    document.InsertRange(position, Encoding.UTF8.GetBytes(Telling[random.Next(Telling.Length)]));
                    break;
                case 1:
                    document.RemoveRange(position, Math.Min(random.Next(5), document.Count - position));
                    break;
                default:
                    byte[] other = sources[random.Next(sources.Length)];
                    int first = random.Next(other.Length + 1);
                    document.InsertRange(position, other[first..Math.Min(other.Length, first + random.Next(20))]);
                    break;
            }
        }

        return [.. document];
    }

    [Theory]
    [InlineData("<<: {name: a, number: 1}\nname: b\ncodes: {<<: {1: x}, 1: y}\n", null)]
    [InlineData("<<: [{name: a}, {name: b, number: 1}]\nname: b\ncodes: {1: y}\n", null)]
    [InlineData("<<: {number: 1}\nname: a\nname: b\ncodes: {1: y}\n", 3)]
    [InlineData("<<: {number: 1, number: 1}\nname: b\ncodes: {1: y}\n", 1)]
    [InlineData("<<: {number: 1}\nname: b\ncodes: {<<: {2: z}, 1: x, 1: y}\n", 3)]
    public void An_entry_in_the_place_of_a_merged_one_is_no_duplicate(string yaml, int? line)
    {
        YamlOptions options = new() { MergeKeys = true, Limits = new CodecLimits { RejectDuplicates = true } };

        YamlCodec.TryDeserialize<Setting>(yaml, out Setting? setting, out CodecError error, options).Should().Be(line is null, "{0}", error);

        if (line is null)
        {
            setting!.Name.Should().Be("b");
            setting.Number.Should().Be(1);
            setting.Codes.Should().ContainKey(1).WhoseValue.Should().Be("y");
        }
        else
        {
            error.Kind.Should().Be(CodecErrorKind.DuplicateField);
            error.Line.Should().Be(line);
        }
    }
}
