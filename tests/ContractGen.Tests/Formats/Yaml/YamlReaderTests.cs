using System.Text;
using ContractGen.Codecs;
using ContractGen.Formats;
using ContractGen.Formats.Yaml;
using ContractGen.Zoo.Unions;
using ContractGen.Zoo.Unknown;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("no", "no")]
    [InlineData("12", "12")]
    [InlineData("true", "true")]
    [InlineData("a: b", null)]
    [InlineData("http://x/#y", "http://x/#y")]
    [InlineData("12:30 # noon", "12:30")]
    [InlineData("\"a\\tb\\u00e9\"", "a\tbé")]
    [InlineData("'it''s'", "it's")]
    [InlineData("'null'", "null")]
    [InlineData("!!str null", "null")]
    [InlineData("! 12", "12")]
    [InlineData("one\n  two\n\n  three", "one two\nthree")]
    [InlineData("|\n  a\n   b\n", "a\n b\n")]
    [InlineData(">-\n  a\n  b\n", "a b")]
    [InlineData("&x text", "text")]
    [InlineData("null", null)]
    [InlineData("~", null)]
    [InlineData("\n  null", null)]
    [InlineData("", null)]
    [InlineData("[a]", null)]
    public void Text_is_what_the_member_asks_for(string yaml, string? expected)
    {
        bool read = YamlCodec.TryDeserialize<Setting>($"name: {yaml}\n", out Setting? setting, out CodecError error);

        read.Should().Be(expected is not null, "{0}", error);
        setting?.Name.Should().Be(expected);
    }

    [Theory]
    [InlineData("12", 12)]
    [InlineData("+12", 12)]
    [InlineData("-0012", -12)]
    [InlineData("0x1F", 31)]
    [InlineData("0o17", 15)]
    [InlineData("!!int \"7\"", 7)]
    [InlineData("2147483647   # most", 2147483647)]
    [InlineData("2147483648", null)]
    [InlineData("1.5", null)]
    [InlineData("\"12\"", null)]
    [InlineData("12\n  13", null)]
    [InlineData("0x", null)]
    [InlineData("!!str 7", null)]
    public void Integers_have_the_spellings_of_the_core_schema(string yaml, int? expected)
    {
        bool read = YamlCodec.TryDeserialize<Setting>($"number: {yaml}\nenabled: true\n", out Setting? setting, out CodecError error);
        bool readInFlow = YamlCodec.TryDeserialize<Setting>($"{{\"number\": {yaml}\n , enabled: true}}\n", out Setting? inFlow, out _);

        read.Should().Be(expected is not null, "{0}", error);
        setting?.Number.Should().Be(expected);
        setting?.Enabled.Should().BeTrue();
        (readInFlow ? inFlow!.Number : (int?)null).Should().Be(expected);
    }

    [Theory]
    [InlineData("1.5", 1.5)]
    [InlineData("-.5", -0.5)]
    [InlineData("5.", 5)]
    [InlineData("+1e3", 1000)]
    [InlineData("0x10", 16)]
    [InlineData(".inf", double.PositiveInfinity)]
    [InlineData("-.INF", double.NegativeInfinity)]
    [InlineData(".NaN", double.NaN)]
    public void Floats_have_the_spellings_of_the_core_schema(string yaml, double expected) =>
        YamlCodec.Deserialize<Setting>($"ratio: {yaml}\n").Ratio.Should().Be(expected);

    [Fact]
    public void Untyped_values_go_by_the_core_schema()
    {
        ContractValue value = YamlCodec.Deserialize<ContractValue, ContractValue>(
            "[~, , null, no, 0o7, 1e3, .inf, true, \"true\", !!binary AQI=, !!str 5, {a: b}, c: d]".Replace(", ,", ",", StringComparison.Ordinal));

        value.ToString().Should().Contain("\"no\"").And.Contain("\"5\"");
        value.Kind.Should().Be(ValueKind.List);
    }

    [Fact]
    public void Every_style_of_collection_is_read()
    {
        Setting setting = YamlCodec.Deserialize<Setting>(
            """
            %YAML 1.2
            ---
            tags:
            - a   # zero-indented
            - "b"
            -
              c
            "codes": {1: one, 0x2: two,
              ? 3
              : three}
            ? parent
            :
                name: deep
                tags: [x, 'y',]
            ...
            """);

        setting.Tags.Should().Equal("a", "b", "c");
        setting.Codes.Should().Equal(new Dictionary<int, string> { [1] = "one", [2] = "two", [3] = "three" });
        setting.Parent!.Name.Should().Be("deep");
        setting.Parent.Tags.Should().Equal("x", "y");
    }

    [Fact]
    public void Aliases_are_read_again()
    {
        Setting setting = YamlCodec.Deserialize<Setting>(
            """
            parent: &base
              name: &n |
                text
              tags: &t [a, b]
            name: *n
            tags: *t
            note: *n
            """);

        setting.Name.Should().Be("text\n");
        setting.Note.Should().Be("text\n");
        setting.Tags.Should().Equal("a", "b");
        setting.Parent!.Tags.Should().Equal("a", "b");
    }

    [Theory]
    [InlineData("name: *x\n", CodecErrorKind.Syntax)]
    [InlineData("parent: &p\n  parent: *p\n", CodecErrorKind.Syntax)]
    [InlineData("number: x\n", CodecErrorKind.TypeMismatch)]
    [InlineData("tags: x\n", CodecErrorKind.TypeMismatch)]
    [InlineData("tags: [a\n", CodecErrorKind.UnexpectedEnd)]
    [InlineData("name: a\n---\nname: b\n", CodecErrorKind.TrailingData)]
    [InlineData("name: \"\\ud800\"\n", CodecErrorKind.InvalidText)]
    [InlineData("content: '*'\n", CodecErrorKind.InvalidValue)]
    public void Faults_have_a_kind(string yaml, CodecErrorKind expected)
    {
        YamlCodec.TryDeserialize<Setting>(yaml, out _, out CodecError error).Should().BeFalse();

        error.Kind.Should().Be(expected);
    }

    [Fact]
    public void Duplicates_are_refused_on_request()
    {
        YamlOptions strict = new() { Limits = new CodecLimits { RejectDuplicates = true } };

        YamlCodec.Deserialize<Setting>("name: a\nname: b\n").Name.Should().Be("b");
        YamlCodec.TryDeserialize<Setting>("name: a\nname: b\n", out _, out CodecError error, strict).Should().BeFalse();
        error.Kind.Should().Be(CodecErrorKind.DuplicateField);
        error.Line.Should().Be(2);
    }

    [Fact]
    public void A_union_finds_its_case_in_any_place()
    {
        Drawing drawing = YamlCodec.Deserialize<Drawing>(
            """
            shapes:
              - radius: 2
                kind: circle
              - {kind: circle, radius: &r 3}
            frame:
              radius: *r
              kind: "circle"
            """);

        drawing.Shapes.Cast<Circle>().Select(circle => circle.Radius).Should().Equal(2, 3);
        ((Circle)drawing.Frame!).Radius.Should().Be(3);
    }

    [Fact]
    public void Unknown_fields_are_kept_in_one_line_each()
    {
        Keeping keeping = YamlCodec.Deserialize<Keeping>(
            "base: &b {x: [1, 'a, b']}\nknown: 7\nmore:\n  - *b\n  - !local |\n    text\n  - ? [k]\n    : ~\n");

        string text = YamlCodec.SerializeToString(keeping);

        text.Should().Contain("more: [{x : [1, \"a, b\"]}, !<!local> \"text\\x0A\", {? [k] : ~}]\n");
        YamlCodec.Deserialize<Keeping>(text).Others!.Count.Should().Be(2);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void Other_encodings_are_transcoded(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] plain = encoding.GetBytes("name: Zoë\n");

        YamlCodec.Deserialize<Setting>(plain).Name.Should().Be("Zoë");
        YamlCodec.Deserialize<Setting>([.. encoding.GetPreamble(), .. plain]).Name.Should().Be("Zoë");
    }

    [Fact]
    public void An_empty_stream_is_null()
    {
        YamlCodec.Deserialize<ContractValue, ContractValue>("# nothing\n"u8).Kind.Should().Be(ValueKind.Null);
        YamlCodec.TryDeserialize<Setting>("", out _, out CodecError error).Should().BeFalse();
        error.Kind.Should().Be(CodecErrorKind.UnexpectedNull);
    }

    [Theory]
    [InlineData("\n  null")]
    [InlineData("\n  null # none")]
    [InlineData(" ~")]
    [InlineData("")]
    public void A_record_may_be_null_in_a_line_of_its_own(string yaml)
    {
        YamlCodec.Deserialize<Setting>($"name: a\nparent:{yaml}\n").Parent.Should().BeNull();
        YamlCodec.Deserialize<Setting>($"parent:{yaml}\nname: a\n").Name.Should().Be("a");
    }

    [Fact]
    public void Nothing_stands_behind_a_bracket_also_after_a_block_scalar()
    {
        YamlCodec.TryDeserialize<Setting>("name: |\n  a\ntags: []b: c\nnumber: 1\n", out _, out CodecError error).Should().BeFalse();

        error.Line.Should().Be(3);
    }
}
