using ContractGen.Codecs;
using ContractGen.Conformance.TestMessages;
using ContractGen.Formats;
using ContractGen.Formats.Protobuf;
using ContractGen.Tests.SharedData;
using ContractGen.Zoo.Orders;
using ContractGen.Zoo.Recursion;
using FluentAssertions;
using Google.Protobuf;
using Xunit;

namespace ContractGen.Tests.Formats.Protobuf;

public sealed class ProtobufSyntaxTests
{
    [Theory]
    [InlineData("0000", "a field has the number 0")]
    [InlineData("0E", "wire type 6")]
    [InlineData("0F", "wire type 7")]
    [InlineData("A41F", "a group ends that did not begin")]
    [InlineData("A31FAC1F", "ends as group")]
    [InlineData("72FFFFFFFFFFFFFFFFFF01", "a length is negative or too large")]
    [InlineData("72FFFFFFFF0F", "a length is negative or too large")]
    public void What_the_specification_forbids_is_refused(string hex, string detail)
    {
        var error = Fault(hex);
        error.Kind.Should().Be(CodecErrorKind.Syntax);
        error.Detail.Should().Contain(detail);
    }

    [Theory]
    [InlineData("08")]
    [InlineData("7203AABB")]
    [InlineData("3D010203")]
    [InlineData("5101020304050607")]
    [InlineData("FA010580")]
    [InlineData("AA0205010203")]
    public void What_ends_in_the_middle_is_refused(string hex) => Fault(hex).Kind.Should().Be(CodecErrorKind.UnexpectedEnd);

    [Fact]
    public void Groups_are_passed_over_with_all_that_they_hold() =>
        Read("A31F" + "0801" + "A31FA41F" + "720161" + "A41F" + "0802").OptionalInt32.Should().Be(2);

    [Fact]
    public void Groups_nest_no_deeper_than_messages()
    {
        Read(Groups(63)).Should().NotBeNull();
        Fault(Groups(64)).Kind.Should().Be(CodecErrorKind.TooDeep);
    }

    [Fact]
    public void Messages_nest_64_deep_and_as_deep_as_the_options_say()
    {
        Read(Convert.ToHexString(Nested(63))).Should().NotBeNull();
        Fault(Convert.ToHexString(Nested(64))).Kind.Should().Be(CodecErrorKind.TooDeep);
        ProtobufCodec.TryDeserialize<TestAllTypesProto3>(Nested(100), out _, out _, ProtobufOptions.Google).Should().BeTrue();
        ProtobufCodec.TryDeserialize<TestAllTypesProto3>(Nested(101), out _, out _, ProtobufOptions.Google).Should().BeFalse();
    }

    [SharedFact("conformance/protobuf")]
    public void Googles_options_nest_as_deep_as_Google()
    {
        TestMessages.Parser.Invoking(each => each.ParseFrom(Nested(100))).Should().NotThrow();
        TestMessages.Parser.Invoking(each => each.ParseFrom(Nested(101))).Should().Throw<InvalidProtocolBufferException>();
    }

    [Fact]
    public void The_entries_of_maps_nest_as_messages_do_in_writing_and_reading()
    {
        var deepest = ContractValue.Null;
        for (var i = 0; i < 20; i++)
        {
            // a value, a struct and an entry
            deepest = ContractValue.MapOf(new KeyValuePair<string, ContractValue>("a", deepest));
        }

        var deep = new ProtobufOptions { Limits = new CodecLimits { MaxDepth = 62 } };
        var bytes = ProtobufCodec.SerializeToArray(new TestAllTypesProto3 { OptionalValue = deepest }, deep);
        ProtobufCodec.Deserialize<TestAllTypesProto3>(bytes, deep).OptionalValue.Should().Be(deepest);
        var shallow = new ProtobufOptions { Limits = new CodecLimits { MaxDepth = 61 } };
        ProtobufCodec.TryDeserialize<TestAllTypesProto3>(bytes, out _, out var error, shallow).Should().BeFalse();
        error.Kind.Should().Be(CodecErrorKind.TooDeep);
        FluentActions.Invoking(() => ProtobufCodec.SerializeToArray(new TestAllTypesProto3 { OptionalValue = deepest }, shallow)).Should().Throw<ContractFormatException>();
    }

    [Fact]
    public void The_deepest_message_is_read_on_a_small_stack()
    {
        byte[] document = [];
        for (var i = 0; i < 63; i++)
        {
            document = [0x12, (byte)document.Length, .. document];
        }

        var read = false;
        var thread = new Thread(() => read = ProtobufCodec.TryDeserialize<Tree>(document, out _, out _), 256 * 1024);
        thread.Start();
        thread.Join();
        read.Should().BeTrue();
    }

    [Fact]
    public void An_object_that_holds_itself_is_refused()
    {
        var message = new TestAllTypesProto3();
        message.RecursiveMessage = message;
        var writing = () => ProtobufCodec.SerializeToArray(message);
        writing.Should().Throw<ContractFormatException>().Which.Error.Kind.Should().Be(CodecErrorKind.TooDeep);
    }

    [Fact]
    public void An_error_says_where_it_is()
    {
        // the third entry of repeated_nested_message, its corecursive, its optional_string
        var error = Fault("8203020801" + "820300" + "820306" + "1204" + "7202C328");
        error.Path.Should().Be("$.repeated_nested_message[2].corecursive.optional_string");
        error.Offset.Should().Be(15);
        error.ToString().Should().Be("Protobuf, byte 15, at $.repeated_nested_message[2].corecursive.optional_string: the byte 0xC3 is not valid UTF-8 here");
    }

    [Theory]
    [InlineData("BA040B" + "0A016B" + "1206" + "1204" + "7202C328", "$.map_string_nested_message.k.corecursive.optional_string")]
    [InlineData("AA0407" + "0A0161" + "1202C328", "$.map_string_string.a")]
    [InlineData("FA01020180", "$.repeated_int32")]
    [InlineData("E202016F" + "E20202C328", "$.repeated_string[1]")]
    [InlineData("C23E05", "$.1000")]
    [InlineData("F21207" + "08FFFFFFFFFF7F", "$.optional_timestamp")]
    [InlineData("A31F" + "0801" + "A31FA41F" + "A41F" + "7202C328", "$.optional_string")]
    [InlineData("A31F" + "0E" + "A41F", "$.500")]
    [InlineData("EA0C04" + "0801" + "E011" + "5D00000000", "$.optional_uint64_wrapper")]
    [InlineData("9201" + "02" + "0880" + "5D00000000", "$.optional_nested_message.a")]
    [InlineData("9201" + "09" + "12" + "07" + "C23E05" + "00000000", "$.optional_nested_message.corecursive.1000")]
    public void The_path_of_an_error_names_fields_and_keys(string hex, string path) => Fault(hex).Path.Should().Be(path);

    [Theory]
    [InlineData("FA0100", true, 23_000)]
    [InlineData("FA010101", true, 17_500)]
    [InlineData("82030F", false, 23_000)]
    [InlineData("AA0400", true, 23_000)]
    [InlineData("DA017F", false, 23_000)]
    public void Seventy_kilobytes_of_headers_allocate_less_than_four_megabytes(string hex, bool isRead, int count)
    {
        var document = Convert.FromHexString(string.Concat(Enumerable.Repeat(hex, count)));
        ProtobufCodec.TryDeserialize<TestAllTypesProto3>(document, out _, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        ProtobufCodec.TryDeserialize<TestAllTypesProto3>(document, out _, out _).Should().Be(isRead);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(4 << 20);
    }

    [Fact]
    public void The_path_of_what_a_record_misses_ends_at_the_record()
    {
        ProtobufCodec.TryDeserialize<Order>([0x22, 0x00, 0x22, 0x00], out _, out var error).Should().BeFalse();
        error.Kind.Should().Be(CodecErrorKind.MissingField);
        error.Path.Should().Be("$.items[0]");
    }

    private static string Groups(int depth) =>
        string.Concat(Enumerable.Repeat("A31F", depth)) + string.Concat(Enumerable.Repeat("A41F", depth));

    private static byte[] Nested(int depth)
    {
        TestAllTypesProto3? message = null;
        for (var i = 0; i < depth; i++)
        {
            message = new TestAllTypesProto3 { RecursiveMessage = message };
        }

        return ProtobufCodec.SerializeToArray(
            new TestAllTypesProto3 { RecursiveMessage = message }, new ProtobufOptions { Limits = new CodecLimits { MaxDepth = 1000 } });
    }

    private static TestAllTypesProto3 Read(string hex) => ProtobufCodec.Deserialize<TestAllTypesProto3>(Convert.FromHexString(hex));

    private static CodecError Fault(string hex)
    {
        ProtobufCodec.TryDeserialize<TestAllTypesProto3>(Convert.FromHexString(hex), out _, out var error).Should().BeFalse();
        return error;
    }
}
