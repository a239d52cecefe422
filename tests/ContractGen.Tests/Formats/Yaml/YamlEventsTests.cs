using System.Text;
using ContractGen.Formats;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.Yaml;

/// <summary>Events of streams that the given part of the YAML test suite does not have.</summary>
public sealed class YamlEventsTests
{
    [Theory]
    [InlineData("q\n...\n  - a\n  - b\n", "=VAL :q / -DOC ... / +DOC / +SEQ / =VAL :a / =VAL :b / -SEQ / -DOC")]
    [InlineData("q\n...\n# c\n\uFEFF%YAML 1.2\n---\na\n", "=VAL :q / -DOC ... / +DOC --- / =VAL :a / -DOC")]
    [InlineData("q\n...\n\uFEFFb\n", "=VAL :q / -DOC ... / +DOC / =VAL :b / -DOC")]
    [InlineData("|\n \n...\n", "=VAL | / -DOC ...")]
    [InlineData(">\n \n---\na\n", "=VAL > / -DOC / +DOC --- / =VAL :a / -DOC")]
    [InlineData("a: |\n  x\n \t\nb: c\n", "+MAP / =VAL :a / =VAL |x\\n / =VAL :b / =VAL :c / -MAP / -DOC")]
    [InlineData("|\n  x\n\t# c\n", "=VAL |x\\n / -DOC")]
    [InlineData("?\n- a\n:\n- b\n", "+MAP / +SEQ / =VAL :a / -SEQ / +SEQ / =VAL :b / -SEQ / -MAP / -DOC")]
    [InlineData("[? :x]", "+SEQ [] / +MAP {} / =VAL ::x / =VAL : / -MAP / -SEQ / -DOC")]
    [InlineData("[&a :n]", "+SEQ [] / =VAL &a ::n / -SEQ / -DOC")]
    [InlineData("\"\\\n\n\n\"", "=VAL \"\\n\\n / -DOC")]
    public void Give_the_events(string stream, string expected)
    {
        string actual = YamlEventText.Of(Encoding.UTF8.GetBytes(stream), out CodecError error);

        error.Kind.Should().Be(CodecErrorKind.None, "{0}", error);
        string.Join(" / ", actual.Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..^1]).Should().Be(expected);
    }

    [Theory]
    [InlineData("q\n...\n - a\n- b\n")]
    [InlineData("...\n\t%x\n---\n")]
    [InlineData("a: 'x\n\t\n y'\n")]
    [InlineData("a: |\n  x\n\t\nb: c\n")]
    [InlineData("a: |\n  x\n\t# c\nb: c\n")]
    [InlineData("q\n... x\n")]
    public void Refuse(string stream)
    {
        YamlEventText.Of(Encoding.UTF8.GetBytes(stream), out CodecError error);

        error.Kind.Should().Be(CodecErrorKind.Syntax);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void Wide_text_is_transcoded(string encoding)
    {
        byte[] wide = [.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes("é: !t%C3%A9 [\U0001F600]\n")];

        YamlEventText.Of(wide, out CodecError error).Should().Be(YamlEventText.Of("é: !t%C3%A9 [\U0001F600]\n"u8, out _));

        error.Kind.Should().Be(CodecErrorKind.None);
        YamlEventText.Of(wide.AsSpan(0, wide.Length - 1), out error);
        error.Kind.Should().Be(CodecErrorKind.InvalidText);
    }

    [Theory]
    [InlineData("!t%C3 a")]
    [InlineData("!t%C3%4 a")]
    [InlineData("!t%80%C3%A9 a")]
    [InlineData("!t%ED%A0%80 a")]
    [InlineData("!<t%FF> a")]
    [InlineData("%TAG !e! t%C3:\n---\n!e!x a")]
    public void Escaped_bytes_of_a_tag_are_text_too(string stream)
    {
        YamlEventText.Of(Encoding.UTF8.GetBytes(stream), out CodecError error);

        error.Kind.Should().Be(CodecErrorKind.InvalidText);
        error.Detail.Should().Be("the escaped bytes of the tag are not valid UTF-8 here");
        error.Offset.Should().Be(stream.IndexOf('%', 1));
        YamlEventText.Of("!t%C3%A9%F0%9F%98%80%41 a"u8, out error).Should().Contain("<!té\U0001F600A>");
        error.Kind.Should().Be(CodecErrorKind.None);
    }
}
