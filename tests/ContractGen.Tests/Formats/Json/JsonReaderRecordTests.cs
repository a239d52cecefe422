using System.Text;
using ContractGen.Codecs;
using ContractGen.Formats;
using ContractGen.Formats.Json;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.Json;

public sealed class JsonReaderRecordTests
{
    [Theory]
    [InlineData("""{"id":7,"name":"x"}""")]
    [InlineData("""{"name":"x","id":7}""")]
    [InlineData(""" { "id" : 7 , "more" : [ { } ] , "name" : "x" } """)]
    [InlineData("""{"\u0069d":7,"name":"\u0078"}""")]
    [InlineData("""{"id":1,"id":7,"name":"x"}""")]
    [InlineData("{\n  \"id\": 7,\n  \"name\": \"x\"\n}")]
    [InlineData("{\r\n\t\"id\":\t7,\r\n\t\"name\"\r\n:\t\"x\"}")]
    [InlineData("{ \"id\":7, \"name\":                                        \"x\" }")]
    [InlineData("{\n                                        \"id\": 7,                \n\n\"name\": \"x\"}")]
    public void Fields_are_found_in_any_order_spelling_and_spacing(string text) =>
        Read(text, JsonOptions.Default).Should().Be((7, "x", default(CodecError)));

    [Theory]
    [InlineData("""{"id":7,"id":8,"name":"x"}""", CodecErrorKind.DuplicateField, 8, "$.id")]
    [InlineData("""{"id":7,"name":}""", CodecErrorKind.Syntax, 15, "$.name")]
    [InlineData("""{,"id":7}""", CodecErrorKind.Syntax, 1, "$")]
    [InlineData("""{"id":7,}""", CodecErrorKind.Syntax, 8, "$")]
    [InlineData("""{"id":7 "name":"x"}""", CodecErrorKind.Syntax, 8, "$.id")]
    [InlineData("""{"id":7.5,"name":"x"}""", CodecErrorKind.TypeMismatch, 6, "$.id")]
    [InlineData("""{"id":"7"}""", CodecErrorKind.TypeMismatch, 6, "$.id")]
    [InlineData("""{"id":7}""", CodecErrorKind.MissingField, 0, "$")]
    [InlineData("""{"id":7,"name":"x"}]""", CodecErrorKind.TrailingData, 19, "$")]
    [InlineData("""{"id": 7, "id": 8, "name": "x"}""", CodecErrorKind.DuplicateField, 10, "$.id")]
    [InlineData("""{"id": 7, "name": }""", CodecErrorKind.Syntax, 18, "$.name")]
    [InlineData("""{ "id": 7, }""", CodecErrorKind.Syntax, 11, "$")]
    public void Faults_say_where(string text, CodecErrorKind kind, long offset, string path)
    {
        var options = new JsonOptions { Limits = new CodecLimits { RejectDuplicates = true } };
        CodecError error = Read(text, options).Error;
        (error.Kind, error.Offset, error.Path).Should().Be((kind, offset, path));
        (error.Line, error.Column).Should().Be((1, (int)offset + 1));
    }

    [Fact]
    public void Line_column_and_path_lead_to_the_fault()
    {
        const string Text = "{\n  \"a b\": [\n    1,\n    {\"items\": [0, 1, 2, {\"price\": tru }]}\n  ]\n}";
        CodecError error = JsonTree.Skip(Encoding.UTF8.GetBytes(Text));
        error.Should().Be(new CodecError(
            "JSON", CodecErrorKind.Syntax, "expected 'true', found the byte 0x20", Text.IndexOf("tru ", StringComparison.Ordinal) + 3, 4, 38, "$['a b'][1].items[3].price"));
    }

    [Fact]
    public void Comments_and_trailing_commas_are_read_only_on_request()
    {
        const string Text = "// start\n{/* a */\"id\" /**/ : 7, // b\n \"more\":[1,],\"name\":\"x\",}/* end */";
        var lenient = new JsonOptions { AllowComments = true, AllowTrailingCommas = true };
        Read(Text, lenient).Should().Be((7, "x", default(CodecError)));
        Read(Text, JsonOptions.Default).Error.Offset.Should().Be(0);
        Read("{\"id\":7,\"name\":\"x\",}", new JsonOptions { AllowComments = true }).Error.Kind.Should().Be(CodecErrorKind.Syntax);
        Read("{\"id\":7,,\"name\":\"x\"}", lenient).Error.Kind.Should().Be(CodecErrorKind.Syntax);
        Read("/* open", lenient).Error.Kind.Should().Be(CodecErrorKind.UnexpectedEnd);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over_or_refused()
    {
        const string Text = "\uFEFF{\"id\":7,\"name\":\"x\"}";
        Read(Text, JsonOptions.Default).Error.Kind.Should().Be(CodecErrorKind.None);
        Read(Text, new JsonOptions { ByteOrderMark = JsonByteOrderMark.Refuse }).Error.Kind.Should().Be(CodecErrorKind.Syntax);
    }

    [Theory]
    [InlineData("""{"a" : [1, 2],"b":{}}""", "\"a\" : [1, 2],\"b\":{},")]
    [InlineData("""{"a":/* c */[1,],"b": "/*" }""", "\"a\":[1],\"b\":\"/*\",")]
    public void Unknown_fields_are_kept_as_they_stand_and_always_valid(string text, string expected)
    {
        byte[] input = Encoding.UTF8.GetBytes(text);
        bool isLenient = text.Contains("[1,]", StringComparison.Ordinal);
        var reader = new JsonReader(input, new JsonOptions { AllowComments = isLenient, AllowTrailingCommas = isLenient }, populating: false);
        UnknownFields? fields = null;
        reader.BeginRecord(out int scope);
        while (reader.NextField(ref scope, out _, out _))
        {
            reader.CaptureField(ref fields);
        }

        reader.End();
        reader.GetError(input).Should().Be(default(CodecError));
        Encoding.UTF8.GetString(fields!.Content).Should().Be(expected);
        fields.Count.Should().Be(2);
    }

    [Theory]
    [InlineData("""{"$type":"card","number":"1"}""", true)]
    [InlineData("""{"number":"1","$type":"card"}""", true)]
    [InlineData("""{"number":"1","x":{"$type":"cash"},"\u0024type":"c\u0061rd"}""", false)]
    public void A_union_finds_its_discriminator_anywhere_and_passes_over_it(string text, bool reject)
    {
        byte[] input = Encoding.UTF8.GetBytes(text);
        var reader = new JsonReader(input, JsonOptions.Default, populating: false);
        reader.BeginCase("$type"u8, out int outer).Should().BeTrue();
        reader.IsCase("cash"u8, 1).Should().BeFalse();
        reader.IsCase("card"u8, 2).Should().BeTrue();
        string number = "";
        reader.BeginRecord(out int scope);
        while (reader.NextField(ref scope, out ReadOnlySpan<byte> name, out _))
        {
            if (name.SequenceEqual("number"u8))
            {
                number = reader.String();
            }
            else
            {
                reader.SkipField(reject);
            }
        }

        reader.EndCase(outer);
        reader.End();
        reader.GetError(input).Should().Be(default(CodecError));
        number.Should().Be("1");
    }

    [Theory]
    [InlineData("""[{"number":"1"}]""", CodecErrorKind.UnknownCase, "$[0]")]
    [InlineData("""[{"number":"1","$type":"gold"}]""", CodecErrorKind.UnknownCase, "$[0].$type")]
    [InlineData("""[{"$type":3}]""", CodecErrorKind.TypeMismatch, "$[0].$type")]
    [InlineData("""["card"]""", CodecErrorKind.TypeMismatch, "$[0]")]
    public void A_union_without_a_known_case_is_a_fault(string text, CodecErrorKind kind, string path)
    {
        byte[] input = Encoding.UTF8.GetBytes(text);
        var reader = new JsonReader(input, JsonOptions.Default, populating: false);
        reader.BeginList(ElementKind.Delimited, out _, out int list);
        reader.NextElement(ref list);
        if (reader.BeginCase("$type"u8, out _) && !reader.IsCase("card"u8, 1))
        {
            reader.UnknownCase();
        }

        CodecError error = reader.GetError(input);
        (error.Kind, error.Path).Should().Be((kind, path));
    }

    [Fact]
    public void Missing_fields_are_all_named_and_only_those_of_the_record_at_fault()
    {
        byte[] input = "{}"u8.ToArray();
        var reader = new JsonReader(input, JsonOptions.Default, populating: false);
        reader.BeginRecord(out int scope);
        reader.NextField(ref scope, out _, out _);
        reader.MissingFields(0b101, 0, "a\0b\0c\0"u8);
        reader.MissingFields(0b1, 0, "outer\0"u8);
        reader.GetError(input).Detail.Should().Be("required fields are missing: a, c");
    }

    private static (int Id, string Name, CodecError Error) Read(string text, JsonOptions options)
    {
        byte[] input = Encoding.UTF8.GetBytes(text);
        var reader = new JsonReader(input, options, populating: false);
        int id = 0;
        string name = "";
        ulong seen = 0;
        if (reader.BeginRecord(out int scope))
        {
            bool isNamed = reader.TryFirstField("id"u8, 1, FieldKind.Varint);
            int index = 0;
            while (isNamed || reader.NextField(ref scope, out ReadOnlySpan<byte> found, out _) && (index = IndexOf(found)) > -2)
            {
                if (index >= 0 && (seen >> index & 1) != 0 && !reader.Duplicate())
                {
                    break;
                }

                seen |= index < 0 ? 0 : 1UL << index;
                isNamed = false;
                switch (index)
                {
                    case 0:
                        id = reader.Int32();
                        isNamed = reader.TryField("name"u8, 2, FieldKind.Delimited);
                        index = isNamed ? 1 : index;
                        break;
                    case 1:
                        name = reader.String();
                        break;
                    default:
                        reader.SkipField(reject: false);
                        break;
                }
            }

            if (seen != 3)
            {
                reader.MissingFields(~seen & 3, 0, "id\0name\0"u8);
            }
        }

        reader.End();
        return (id, name, reader.GetError(input));
    }

    private static int IndexOf(ReadOnlySpan<byte> name) => name.SequenceEqual("id"u8) ? 0 : name.SequenceEqual("name"u8) ? 1 : -1;
}
