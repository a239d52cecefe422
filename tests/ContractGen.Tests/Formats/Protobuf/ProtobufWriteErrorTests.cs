using ContractGen.Codecs;
using ContractGen.Conformance.TestMessages;
using ContractGen.Formats;
using ContractGen.Formats.Protobuf;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.Protobuf;

/// <summary>What cannot be written is named as the contract names it, though only its number has been written.</summary>
public sealed class ProtobufWriteErrorTests
{
    private const string LoneSurrogate = "\ud800";

    public static TheoryData<string, TestAllTypesProto3> Unwritable => new()
    {
        { "$.optional_string", new() { OptionalString = LoneSurrogate } },
        { "$.repeated_string[2]", new() { RepeatedString = ["a", "b", LoneSurrogate] } },
        { "$.repeated_int32", new() { RepeatedInt32 = null! } },
        { "$.repeated_nested_message[1]", new() { RepeatedNestedMessage = [new(), null!] } },
        { "$.repeated_nested_message[1].corecursive.optional_string", new() { RepeatedNestedMessage = [new(), Nested(new() { OptionalString = LoneSurrogate })] } },
        { "$.map_string_string.b", new() { MapStringString = new() { ["a"] = "", ["b"] = LoneSurrogate } } },
        { "$.map_string_string[1]", new() { MapStringString = new() { ["a"] = "", [LoneSurrogate] = "" } } },
        { "$.map_string_nested_message['b c'].corecursive.map_int32_int32", new() { MapStringNestedMessage = new() { ["b c"] = Nested(new() { MapInt32Int32 = null! }) } } },
        { "$.optional_string_wrapper", new() { OptionalStringWrapper = LoneSurrogate } },
        { "$.repeated_string_wrapper[1]", new() { RepeatedStringWrapper = ["a", LoneSurrogate] } },
        { "$.optional_field_mask", new() { OptionalFieldMask = new() { Paths = ["a", LoneSurrogate] } } },
        { "$.optional_value", new() { OptionalValue = ContractValue.ListOf(ContractValue.Null, ContractValue.From(LoneSurrogate)) } },
        { "$.optional_struct.fields.a", new() { OptionalStruct = new() { Fields = { ["a"] = ContractValue.From(LoneSurrogate) } } } },
        { "$", new() { OneofUint32 = 1, OneofString = "a" } },
    };

    [Theory]
    [MemberData(nameof(Unwritable))]
    public void The_path_of_an_error_names_fields_and_keys(string path, TestAllTypesProto3 value) => PathOf(value).Should().Be(path);

    [Fact]
    public void What_holds_itself_is_named_as_deep_as_it_nests()
    {
        var message = new TestAllTypesProto3();
        message.RecursiveMessage = message;
        PathOf(message).Should().Be("$" + string.Concat(Enumerable.Repeat(".recursive_message", 64)));
    }

    [Fact]
    public void Lengths_and_unknown_fields_that_look_unfinished_lead_nowhere()
    {
        // 255 and 383 begin with the byte that stands where no length is known yet; so does what a group and a field of the unknown hold
        var message = ProtobufCodec.Deserialize<TestAllTypesProto3>(Convert.FromHexString("A31F" + "0AFF" + "01" + new string('0', 510) + "A41F" + "AA1F04" + "FFFFFFFF"));
        message.OptionalBytes = new byte[255];
        message.RepeatedString = [new('a', 383), LoneSurrogate];
        PathOf(message).Should().Be("$.repeated_string[1]");
        PathOf(new() { RecursiveMessage = message }).Should().Be("$.recursive_message.repeated_string[1]");
    }

    private static TestAllTypesProto3.NestedMessage Nested(TestAllTypesProto3 message) => new() { Corecursive = message };

    private static string PathOf(TestAllTypesProto3 value) =>
        FluentActions.Invoking(() => ProtobufCodec.SerializeToArray(value)).Should().Throw<ContractFormatException>().Which.Error.Path;
}
