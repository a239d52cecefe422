using System.Text;
using ContractGen.Formats;
using ContractGen.Formats.Yaml;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.Yaml;

/// <summary>What a user reads who has written a wrong document: where it is wrong, what was expected there and what was found.</summary>
public sealed class YamlErrorTests
{
    [Theory]
    [InlineData("- a", "line 1, column 1 (byte 0), at $: expected a mapping, found a sequence")]
    [InlineData("name: x\nports: 80", "line 2, column 8 (byte 15), at $.ports: expected a sequence, found '80'")]
    [InlineData("name: x\nports: [80, a]", "line 2, column 13 (byte 20), at $.ports[1]: expected an integer, found 'a'")]
    [InlineData("name: x\nports:\n- 80\n- - 1", "line 4, column 3 (byte 22), at $.ports[1]: expected an integer, found a sequence")]
    [InlineData("name: x\nports:\n-1\n", "line 2, column 7 (byte 14), at $.ports: expected a sequence, found null")]
    [InlineData("name: x\nports:\n  - 80\n   - 81\n", "line 3, column 5 (byte 19), at $.ports[0]: expected an integer, found '80…'")]
    [InlineData("name: x\nlimits:\n  cpu: 1.5", "line 3, column 8 (byte 23), at $.limits.cpu: expected an integer, found a number with a fraction or exponent")]
    [InlineData("name: x\nlimits:\n  cpu: 99999999999", "line 3, column 8 (byte 23), at $.limits.cpu: the number does not fit into 32 bits")]
    [InlineData("name: x\nday: Frday", "line 2, column 6 (byte 13), at $.day: expected the name of a DayOfWeek: Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday")]
    [InlineData("name: ~", "line 1, column 7 (byte 6), at $.name: expected text, found null")]
    [InlineData("name: [a]", "line 1, column 7 (byte 6), at $.name: expected text, found a sequence")]
    public void A_value_of_the_wrong_kind_is_named(string yaml, string expected) => Check(yaml, expected);

    [Theory]
    [InlineData("ports: [1]\n", "line 1, column 1 (byte 0), at $: required fields are missing: name")]
    [InlineData("{}", "line 1, column 1 (byte 0), at $: required fields are missing: name")]
    [InlineData("name: x\nroutes:\n  - from: a\n    to: b\n  - from: c\n", "line 5, column 5 (byte 42), at $.routes[1]: required fields are missing: to")]
    [InlineData("name: x\nroutes: [{from: c}]", "line 2, column 10 (byte 17), at $.routes[0]: required fields are missing: to")]
    [InlineData("name: x\nroutes:\n- {}\n", "line 3, column 3 (byte 18), at $.routes[0]: required fields are missing: from, to")]
    public void Missing_fields_are_said_of_the_record_that_lacks_them(string yaml, string expected) => Check(yaml, expected);

    [Theory]
    [InlineData(
        "name: x\nports:\n  - 80\n - 81\n",
        "line 4, column 2 (byte 23), at $.ports[0]: expected a line that goes on with an open collection or ends it; open are: a mapping at column 1 since line 1, a sequence at column 3 since line 3")]
    [InlineData(
        "name: x\nlimits:\n    cpu: 1\n  memory: 2\n",
        "line 4, column 3 (byte 29), at $.limits.cpu: expected a line that goes on with an open collection or ends it; open are: a mapping at column 1 since line 1, a mapping at column 5 since line 3")]
    [InlineData(
        "name: x\n  ports: [2]\n",
        "line 2, column 8 (byte 15), at $.name: found ':' in a line that goes on with the text before it: a key is indented like the other keys of its mapping; open are: a mapping at column 1 since line 1")]
    [InlineData(
        "name: \"a\nb: c",
        "line 2, column 1 (byte 9), at $.name: the lines of a quoted scalar are indented beyond the block around it; open are: a mapping at column 1 since line 1")]
    [InlineData("\tname: x", "line 1, column 2 (byte 1), at $: a tab stands in the indentation, where only spaces may stand")]
    public void Wrong_indentation_says_which_was_open_where(string yaml, string expected) => Check(yaml, expected);

    [Theory]
    [InlineData("name: x: y", "line 1, column 8 (byte 7), at $.name: expected the end of the line, found ':': a key with a mapping behind it begins a line and stands on one")]
    [InlineData("name: @x", "line 1, column 7 (byte 6), at $.name: expected a value, found '@'")]
    [InlineData("name: - x", "line 1, column 7 (byte 6), at $.name: expected a value, found a sequence entry '-'")]
    [InlineData("name: 'abc", "line 1, column 11 (byte 10), at $.name: expected the end of a quoted scalar, found the end of the input")]
    [InlineData("name: \"a\\q\"", "line 1, column 9 (byte 8), at $.name: the escape sequence is none that YAML knows")]
    [InlineData("name: \"\\ud800\"", "line 1, column 8 (byte 7), at $.name: the escape sequence is a lone surrogate")]
    [InlineData("name: |3x\n a", "line 1, column 9 (byte 8), at $.name: expected the end of the line behind the head of a block scalar, found 'x'")]
    [InlineData("name: x\nlimits: {cpu: 1", "line 2, column 16 (byte 23), at $.limits.cpu: expected '}', found the end of the input")]
    [InlineData("name: x\nports: [1, 2,, 3]", "line 2, column 14 (byte 21), at $.ports[1]: expected an element or ']', found ','")]
    [InlineData("%YAML 3.0\n---\nname: x", "line 1, column 7 (byte 6), at $: expected the version 1.1 or 1.2 of YAML, found '3.0'")]
    [InlineData("name: x\n---\nname: y", "line 2, column 4 (byte 11), at $: expected the end of the input, found another document")]
    [InlineData("name: x\u0001", "line 1, column 8 (byte 7), at $.name: expected the end of the line, found the byte 0x01")]
    public void Wrong_syntax_is_shown_where_it_stands(string yaml, string expected) => Check(yaml, expected);

    [Theory]
    [InlineData("name: x\nports: *p", "line 2, column 8 (byte 15), at $.ports: the alias '*p' names no anchor before it")]
    [InlineData("name: &a x\nlimits: *a", "line 2, column 9 (byte 19), at $.limits: expected a mapping, found 'x'")]
    [InlineData("name: x\nlimits: &l\n  more: *l\n", "line 3, column 9 (byte 27), at $.limits.more: the alias '*l' stands inside the node that it names, which would never end")]
    public void A_wrong_alias_is_named(string yaml, string expected) => Check(yaml, expected);

    [Fact]
    public void Found_text_is_cut_between_characters()
    {
        string text = new string('a', 63) + "äöü";

        Check($"name: x\nports: {text}", $"line 2, column 8 (byte 15), at $.ports: expected a sequence, found '{new string('a', 63)}…'");
    }

    private static void Check(string yaml, string expected)
    {
        YamlCodec.TryDeserialize<Service>(Encoding.UTF8.GetBytes(yaml), out _, out CodecError error).Should().BeFalse();
        error.ToString().Should().Be("YAML, " + expected);
    }
}
