using ContractGen.Conformance.TestMessages;
using ContractGen.Formats;
using ContractGen.Formats.Protobuf;
using ContractGen.Tests.SharedData;
using ContractGen.Zoo.Orders;
using ContractGen.Zoo.Unknown;
using FluentAssertions;
using Google.Protobuf;
using Xunit;

namespace ContractGen.Tests.Formats.Protobuf;

/// <summary>A field whose wire type is not that of its member is one that the contract does not know.</summary>
public sealed class ProtobufWireTypeTests
{
    // each behind a tag of its wire type; the group ends with the tag that stands for "number + 4"
    private static readonly string[][] Values =
    [
        ["01", "FFFFFFFFFFFFFFFFFF01"], ["0100000000000000"], ["00", "020801", "0161", "080000000000000000", "0400000000"], ["*"], [], ["01000000"],
    ];

    [Theory]
    [InlineData("0801" + "0D05000000")]
    [InlineData("0D05000000" + "0801")]
    [InlineData("0801" + "0A020801")]
    [InlineData("0801" + "0B0C")]
    public void Another_wire_type_neither_sets_nor_clears_a_member(string hex)
    {
        var message = Read(hex);
        message.OptionalInt32.Should().Be(1);
        message.Unknown!.Content.Length.Should().Be((hex.Length / 2) - 2);
        ProtobufCodec.SerializeToArray(message).Should().HaveCount(hex.Length / 2);
    }

    [Fact]
    public void Lists_take_packed_and_single_elements_and_nothing_else() =>
        Read("FA01020102" + "F80103" + "FD0101000000" + "F901" + "0100000000000000").RepeatedInt32.Should().Equal(1, 2, 3);

    [Fact]
    public void A_required_member_of_another_wire_type_is_missing()
    {
        ProtobufCodec.TryDeserialize<Order>([0x0A, 0x00, 0x12, 0x01, (byte)'a'], out _, out var error).Should().BeFalse();
        error.Kind.Should().Be(CodecErrorKind.MissingField);
        error.Detail.Should().Contain("id");
    }

    [Fact]
    public void What_refuses_unknown_fields_says_how_the_field_was_laid_out()
    {
        ProtobufCodec.TryDeserialize<Refusing>([0x0D, 0, 0, 0, 0], out _, out var error).Should().BeFalse();
        error.Kind.Should().Be(CodecErrorKind.UnknownField);
        error.Detail.Should().Be("the field 1 is unknown as four bytes");
    }

    [Fact]
    public void A_wrapped_value_of_another_wire_type_is_empty() =>
        Read("D20C020A00").OptionalInt32Wrapper.Should().Be(0);

    // but for 102, whose codec is the test's own: of those nobody knows what they read
    [SharedFact("conformance/protobuf")]
    public void Every_field_in_every_wire_type_is_read_as_Google_reads_it()
    {
        var documents =
            from number in Enumerable.Range(1, 220)
            where number != 102
            from wireType in Enumerable.Range(0, 6)
            from value in Values[wireType]
            select Field(number, wireType, value);
        foreach (var document in documents)
        {
            ReadsAsGoogle(document);
            ReadsAsGoogle("0807" + document + "0809");
        }
    }

    [SharedFact("conformance/protobuf")]
    public void Every_entry_in_every_wire_type_is_read_as_Google_reads_it()
    {
        var documents =
            from map in Enumerable.Range(56, 19)
            from keyType in Enumerable.Range(0, 6)
            from key in Values[keyType].Take(3)
            from valueType in Enumerable.Range(0, 6)
            from value in Values[valueType].Take(3)
            let entry = Field(1, keyType, key) + Field(2, valueType, value)
            select Field(map, 2, $"{entry.Length / 2:X2}{entry}");
        foreach (var document in documents)
        {
            ReadsAsGoogle(document);
        }
    }

    // but for messages twice, which Google's C# does not merge there, against the specification
    [SharedFact("conformance/protobuf")]
    public void Of_several_keys_and_values_in_several_wire_types_Google_takes_the_same()
    {
        var documents =
            from map in Enumerable.Range(56, 19)
            from first in new[] { 0, 1, 2, 3, 5 }
            from second in new[] { 0, 1, 2, 3, 5 }
            where map is not (71 or 72) || first != 2 || second != 2
            from entry in new[]
            {
                Field(1, first, Values[first][0]) + Field(1, second, Values[second][0]),
                Field(2, first, Values[first][0]) + Field(2, second, Values[second][0]),
                Field(2, first, Values[first][0]) + Field(1, second, Values[second][0]) + Field(2, second, Values[second][0]) + Field(1, first, Values[first][0]),
            }
            select Field(map, 2, $"{entry.Length / 2:X2}{entry}");
        foreach (var document in documents)
        {
            ReadsAsGoogle(document);
        }
    }

    [SharedFact("conformance/protobuf")]
    public void Well_known_types_in_every_wire_type_are_read_as_Google_reads_them()
    {
        var members =
            from number in new[] { 301, 302, 303, 304, 305, 306, 311, 312, 313, 315, 316, 317, 324 }
            from wireType in new[] { 0, 1, 3, 5 }
            select Field(number, wireType, Values[wireType][0]);
        var parts =
            from number in new[] { 301, 302, 303, 305, 311, 312, 313, 315 }
            from part in new[] { 1, 2 }
            from wireType in new[] { 0, 1, 3, 5 }
            where wireType != 0 || number is not (301 or 302 or 311 or 312)
            let field = Field(part, wireType, Values[wireType][0])
            select Field(number, 2, $"{field.Length / 2:X2}{field}");
        foreach (var document in members)
        {
            ReadsAsGoogle(document);
        }

        // what is unknown inside of them is not kept
        foreach (var document in parts)
        {
            ReadsAs(document, TestMessages.Parser.WithDiscardUnknownFields(true));
        }
    }

    private static void ReadsAsGoogle(string hex) => ReadsAs(hex, TestMessages.Parser);

    private static void ReadsAs(string hex, MessageParser parser)
    {
        var bytes = Convert.FromHexString(hex);
        string? theirs;
        try
        {
            theirs = Convert.ToHexString(parser.ParseFrom(bytes).ToByteArray());
        }
        catch (InvalidProtocolBufferException)
        {
            theirs = null;
        }

        var ours = ProtobufCodec.TryDeserialize<TestAllTypesProto3>(bytes, out var message, out var error)
            ? Convert.ToHexString(ProtobufCodec.SerializeToArray(message))
            : null;
        ours.Should().Be(theirs, "of {0}; {1}", hex, error);
    }

    private static string Field(int number, int wireType, string value) =>
        Tag(number, wireType) + (value == "*" ? Tag(number, 4) : value);

    private static string Tag(int number, int wireType)
    {
        var tag = (number << 3) | wireType;
        return tag < 0x80 ? $"{tag:X2}" : $"{(tag & 0x7F) | 0x80:X2}{tag >> 7:X2}";
    }

    private static TestAllTypesProto3 Read(string hex) => ProtobufCodec.Deserialize<TestAllTypesProto3>(Convert.FromHexString(hex));
}
