using ContractGen.Formats;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.Yaml;

public sealed class YamlWriterTextTests
{
    [Theory]
    [InlineData("Ada")]
    [InlineData("a plain text of several words, with (marks) [and] {such}")]
    [InlineData("https://example.org/a?b=c#d")]
    [InlineData("a:b")]
    [InlineData("a#b")]
    [InlineData("x")]
    [InlineData("-x")]
    [InlineData("?x")]
    [InlineData(":x")]
    [InlineData("--")]
    [InlineData("São Paulo")]
    [InlineData("東京")]
    [InlineData("😀")]
    [InlineData("y")]
    [InlineData("nothing")]
    [InlineData("nullable")]
    [InlineData("1.2.3")]
    [InlineData("192.168.0.1")]
    [InlineData("12 monkeys")]
    [InlineData("1e")]
    [InlineData("0xfg")]
    [InlineData("<<<")]
    [InlineData("it's")]
    [InlineData("say \"hi\"")]
    [InlineData("back\\slash")]
    [InlineData("2026-1")]
    [InlineData("+")]
    [InlineData("..")]
    [InlineData("~x")]
    public void Text_that_is_nothing_else_is_plain(string text) => YamlWriting.OfText(text).Should().Be($"v: {text}\n");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" x")]
    [InlineData("x ")]
    [InlineData("a: b")]
    [InlineData("a:")]
    [InlineData("a #b")]
    [InlineData("#a")]
    [InlineData("- a")]
    [InlineData("-")]
    [InlineData("?")]
    [InlineData("? a")]
    [InlineData("---")]
    [InlineData("--- a")]
    [InlineData("...")]
    [InlineData("&a")]
    [InlineData("*a")]
    [InlineData("!a")]
    [InlineData("|")]
    [InlineData(">a")]
    [InlineData("'a'")]
    [InlineData("%a")]
    [InlineData("@a")]
    [InlineData("`a`")]
    [InlineData("[a]")]
    [InlineData("{a}")]
    [InlineData(",a")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("True")]
    [InlineData("no")]
    [InlineData("On")]
    [InlineData("OFF")]
    [InlineData("<<")]
    [InlineData("=")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1e3")]
    [InlineData("1_000")]
    [InlineData("0x1F")]
    [InlineData("0o7")]
    [InlineData("0b11")]
    [InlineData("12:30:45")]
    [InlineData("1:30.5")]
    [InlineData(".inf")]
    [InlineData("-.Inf")]
    [InlineData(".NaN")]
    [InlineData("2026-01-31")]
    [InlineData("2026-01-31T12:00:00Z")]
    public void Text_that_could_be_something_else_is_quoted(string text) => YamlWriting.OfText(text).Should().Be($"v: \"{text}\"\n");

    [Theory]
    [InlineData("\"\\", "\"\\\\")]
    [InlineData(": \"\\", ": \\\"\\\\")]
    [InlineData("a\tb", "a\\tb")]
    [InlineData("a\r\nb", "a\\r\\nb")]
    [InlineData("\0", "\\u0000")]
    [InlineData("\u001f\u007f\u0085\u009f", "\\u001f\\u007f\\u0085\\u009f")]
    [InlineData("é\u2028é\u2029é", "é\\u2028é\\u2029é")]
    [InlineData("\uFEFFx", "\\ufeffx")]
    [InlineData("\uFFFE\uFFFF", "\\ufffe\\uffff")]
    [InlineData("\n", "\\n")]
    [InlineData("a\n  \nb", "a\\n  \\nb")]
    [InlineData("a\n ", "a\\n ")]
    public void What_cannot_stand_as_it_is_is_escaped(string text, string escaped) =>
        YamlWriting.OfText(text).Should().Be(text == "\"\\" ? "v: \"\\\"\\\\\"\n" : $"v: \"{escaped}\"\n");

    [Theory]
    [InlineData("a\nb", "|-\n    a\n    b\n")]
    [InlineData("a\nb\n", "|\n    a\n    b\n")]
    [InlineData("a\n\n\n", "|+\n    a\n\n\n")]
    [InlineData("\n\na\n", "|\n\n\n    a\n")]
    [InlineData("  a\nb", "|2-\n      a\n    b\n")]
    [InlineData("\n a", "|2-\n\n     a\n")]
    [InlineData("# a\n--- b: c \n", "|\n    # a\n    --- b: c \n")]
    [InlineData("é\n\"東\\京\"", "|-\n    é\n    \"東\\京\"\n")]
    public void Text_of_several_lines_is_literal(string text, string written)
    {
        YamlWriting.Of((ref YamlWriter writer) =>
        {
            int list = writer.BeginList(1, ElementKind.Delimited);
            writer.Element(list);
            int record = writer.BeginRecord(1, 0);
            writer.Field("v"u8, 1);
            writer.String(text);
            writer.EndRecord(record);
            writer.EndList(list);
        }).Should().Be($"- v: {written}");
    }

    [Fact]
    public void Text_of_any_length_is_the_same_wherever_its_mark_stands()
    {
        for (int length = 1; length < 70; length++)
        {
            string plain = new('a', length);
            YamlWriting.OfText(plain).Should().Be($"v: {plain}\n");
            for (int at = 0; at < length; at++)
            {
                string before = new('a', at), after = new('b', length - at - 1);
                foreach (string mark in new[] { "é", "東", "😀", "😀😀" })
                {
                    YamlWriting.OfText(before + mark + after).Should().Be($"v: {before}{mark}{after}\n");
                }

                foreach (string mark in new[] { ":", "#" })
                {
                    bool isPlain = mark == ":" ? after != "" : before != "";
                    string quote = isPlain ? "" : "\"";
                    YamlWriting.OfText(before + mark + after).Should().Be($"v: {quote}{before}{mark}{after}{quote}\n");
                }

                foreach (string mark in new[] { ": ", " #" })
                {
                    YamlWriting.OfText(before + mark + after).Should().Be($"v: \"{before}{mark}{after}\"\n");
                    YamlWriting.OfText("é" + before + mark + after).Should().Be($"v: \"é{before}{mark}{after}\"\n");
                }

                YamlWriting.OfText(before + "\t" + after).Should().Be($"v: \"{before}\\t{after}\"\n");
                YamlWriting.OfText(before + "\u2028" + after).Should().Be($"v: \"{before}\\u2028{after}\"\n");
            }
        }
    }

    [Fact]
    public void Long_text_is_written_in_pieces()
    {
        string text = string.Concat(Enumerable.Repeat("x😀", 20_000));
        YamlWriting.OfText(text).Should().Be($"v: {text}\n");
        YamlWriting.OfText($"{text}: {text}").Should().Be($"v: \"{text}: {text}\"\n");
    }

    // not as inline data: attributes hold UTF-8
    [Fact]
    public void A_lone_surrogate_is_refused()
    {
        foreach (string text in new[] { "\uD800", "abc\uDC00def", "line\nline \uD83D", "\t\uD83D", new string('x', 1023) + "\uD83D:", new string('é', 1023) + "\uD83D:" })
        {
            Action write = () => YamlWriting.OfText(text);
            write.Should().Throw<ContractFormatException>().Which.Error.Kind.Should().Be(CodecErrorKind.InvalidText);
        }
    }

    [Theory]
    [InlineData("name", "name")]
    [InlineData("@id", "\"@id\"")]
    [InlineData("first name", "first name")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("no", "\"no\"")]
    [InlineData("on", "\"on\"")]
    [InlineData("off", "\"off\"")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("True", "\"True\"")]
    [InlineData("false", "\"false\"")]
    [InlineData("x", "x")]
    [InlineData("nu", "nu")]
    [InlineData("nullable", "nullable")]
    [InlineData("truth", "truth")]
    [InlineData("falsy", "falsy")]
    [InlineData("$type", "$type")]
    [InlineData("größe", "größe")]
    [InlineData("12", "\"12\"")]
    [InlineData("aVeryLongNameOfAFieldWithMoreThanFortyEightCharacters", "aVeryLongNameOfAFieldWithMoreThanFortyEightCharacters")]
    [InlineData("aNameOfAFieldWithAColonFarBehind: ish", "\"aNameOfAFieldWithAColonFarBehind: ish\"")]
    [InlineData("aNameOfAFieldWithAColonFarFarFarFarBehind: x", "\"aNameOfAFieldWithAColonFarFarFarFarBehind: x\"")]
    public void Names_are_quoted_as_keys_are(string name, string written)
    {
        byte[] utf8 = System.Text.Encoding.UTF8.GetBytes(name);
        YamlWriting.Of((ref YamlWriter writer) =>
        {
            int record = writer.BeginRecord(1, 0);
            writer.Field(utf8, 1);
            writer.Enum(utf8, 0);
            writer.EndRecord(record);
        }).Should().Be($"{written}: {written}\n");
    }
}
