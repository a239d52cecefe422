using ContractGen.Codecs;
using ContractGen.Conformance.TestMessages;
using ContractGen.Formats;
using ContractGen.Formats.Protobuf;
using ContractGen.Zoo.Unions;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.Protobuf;

public sealed class ProtobufMergeTests
{
    [Fact]
    public void Of_two_scalars_the_last_one_counts() => Read("0801" + "0802").OptionalInt32.Should().Be(2);

    [Fact]
    public void Submessages_are_merged()
    {
        // recursive_message, twice: optional_int32 and a list; optional_int64 and more of the list
        var merged = Read("DA0107" + "0801" + "FA0102" + "0102" + "DA0106" + "1003" + "FA0101" + "03").RecursiveMessage!;
        merged.OptionalInt32.Should().Be(1);
        merged.OptionalInt64.Should().Be(3);
        merged.RepeatedInt32.Should().Equal(1, 2, 3);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(126)]
    [InlineData(200)]
    public void Submessages_are_merged_at_any_depth(int depth)
    {
        var nested = Convert.FromHexString("DA0103" + "F80101" + "DA0103" + "F80102");
        for (var i = 0; i < depth; i++)
        {
            nested = [0xDA, 0x01, (byte)(nested.Length | 0x80), (byte)(nested.Length >> 7), .. nested];
        }

        var read = ProtobufCodec.Deserialize<TestAllTypesProto3>(nested, new ProtobufOptions { Limits = new CodecLimits { MaxDepth = 300 } });
        for (var i = 0; i <= depth; i++)
        {
            read = read.RecursiveMessage!;
        }

        read.RepeatedInt32.Should().Equal(1, 2);
    }

    [Fact]
    public void Lists_are_read_packed_and_not_in_any_mixture() =>
        Read("F80101" + "FA01020203" + "0805" + "F80104" + "FA0100").RepeatedInt32.Should().Equal(1, 2, 3, 4);

    [Fact]
    public void A_list_is_written_as_its_declaration_says()
    {
        Write(new TestAllTypesProto3 { RepeatedInt32 = [1, 300] }).Should().Be("FA010301AC02");
        Write(new TestAllTypesProto3 { UnpackedInt32 = [1, 300] }).Should().Be("C80501" + "C805AC02");
        Read("CA050301AC02").UnpackedInt32.Should().Equal(1, 300);
    }

    [Fact]
    public void In_a_oneof_the_last_field_counts()
    {
        var read = Read("F80605" + "8A070161");
        read.OneofUint32.Should().BeNull();
        read.OneofString.Should().Be("a");
    }

    [Fact]
    public void Messages_in_a_oneof_are_merged() =>
        Read("8207020801" + "8207041202" + "0807").OneofNestedMessage.Should().BeEquivalentTo(
            new { A = 1, Corecursive = new { OptionalInt32 = 7 } });

    [Fact]
    public void The_fields_of_a_maps_entry_stand_in_any_order_or_not_at_all()
    {
        var read = Read("C20304" + "1002" + "0801" + "C20302" + "0803" + "C20302" + "1004" + "C20306" + "0805" + "1806" + "1007");
        read.MapInt32Int32.Should().Equal(new Dictionary<int, int> { [1] = 2, [3] = 0, [0] = 4, [5] = 7 });
    }

    [Fact]
    public void Of_two_values_in_a_maps_entry_the_last_one_counts() =>
        Read("C20308" + "0801" + "1002" + "0809" + "1003").MapInt32Int32.Should().Equal(new Dictionary<int, int> { [9] = 3 });

    [Fact]
    public void Two_messages_in_a_maps_entry_are_merged()
    {
        var entry = "0A0161" + "12020801" + "1204" + "12020807";
        var read = Read("BA04" + (entry.Length / 2).ToString("X2", null) + entry).MapStringNestedMessage["a"];
        read.A.Should().Be(1);
        read.Corecursive!.OptionalInt32.Should().Be(7);
    }

    [Fact]
    public void Of_two_unions_in_a_maps_entry_the_last_one_counts()
    {
        var entry = "0A0161" + "1202" + "1A00" + "1206" + "1204" + "0A024445";
        var receipt = ProtobufCodec.Deserialize<Receipt>(Convert.FromHexString("0A021A00" + "22" + (entry.Length / 2).ToString("X2", null) + entry));
        receipt.ByName["a"].Should().Be(new Transfer("DE"));
    }

    [Fact]
    public void Wrapped_values_are_merged()
    {
        Read("D20C020805" + "D20C00").OptionalInt32Wrapper.Should().Be(5);
        Read("D20C020805" + "D20C020800").OptionalInt32Wrapper.Should().Be(0);
        Read("820D030A0161" + "820D00").OptionalStringWrapper.Should().Be("a");
        Read("8A0D030A0161" + "8A0D00").OptionalBytesWrapper.Should().Equal((byte)'a');
        Read("D20C020805" + "DA0C00").OptionalInt64Wrapper.Should().Be(0);
    }

    [Fact]
    public void An_empty_wrapped_value_replaces_the_one_that_is_populated()
    {
        var message = new TestAllTypesProto3 { OptionalInt32Wrapper = 5, OptionalStringWrapper = "a" };
        ProtobufCodec.Populate(Convert.FromHexString("D20C00" + "820D00"), ref message);
        message.OptionalInt32Wrapper.Should().Be(0);
        message.OptionalStringWrapper.Should().Be("");
    }

    [Fact]
    public void Dynamic_values_are_merged()
    {
        // {"a":true} and {"b":null}, [true] and [false]; the last kind counts
        Read("92130B" + "2A09" + "0A07" + "0A0161" + "12022001" + "92130B" + "2A09" + "0A07" + "0A0162" + "12020800").OptionalValue.Should().Be(
            ContractValue.MapOf(new("a", ContractValue.True), new("b", ContractValue.Null)));
        Read("921306" + "3204" + "0A022001" + "921306" + "3204" + "0A022000").OptionalValue.Should().Be(ContractValue.ListOf(ContractValue.True, ContractValue.False));
        Read("92130C" + "3204" + "0A022001" + "3204" + "0A022000").OptionalValue.Should().Be(ContractValue.ListOf(ContractValue.True, ContractValue.False));
        Read("921306" + "3204" + "0A022001" + "92130B" + "2A09" + "0A07" + "0A0162" + "12020800").OptionalValue.Should().Be(
            ContractValue.MapOf(new KeyValuePair<string, ContractValue>("b", ContractValue.Null)));
        Read("92130220" + "01" + "921300").OptionalValue.Should().Be(ContractValue.True);
    }

    [Fact]
    public void A_dynamic_value_that_goes_on_too_often_is_refused()
    {
        var piece = "3204" + "0A022001";
        var document = Convert.FromHexString(string.Concat(Enumerable.Repeat("921306" + piece, 20_000)));
        ProtobufCodec.TryDeserialize<TestAllTypesProto3>(document, out _, out var error).Should().BeFalse();
        error.Kind.Should().Be(CodecErrorKind.LimitExceeded);
    }

    [Fact]
    public void Of_two_entries_with_one_key_the_last_one_counts() =>
        Read("C20304" + "08011002" + "C20304" + "08011003").MapInt32Int32.Should().Equal(new Dictionary<int, int> { [1] = 3 });

    [Fact]
    public void A_union_is_a_oneof_whose_last_case_counts_in_all_its_pieces()
    {
        Payment("0A03" + "0A0131" + "1204" + "0A024445").Should().Be(new Transfer("DE"));
        Payment("1204" + "0A024445" + "0A03" + "0A0131" + "0A02" + "1003").Should().Be(new Card("1", 3));
    }

    [Fact]
    public void Unknown_fields_are_kept_in_their_order() =>
        Write(Read("F83E01" + "0801" + "FA3E0161" + "F83E02")).Should().Be("0801" + "F83E01" + "FA3E0161" + "F83E02");

    private static Payment Payment(string hex) => ProtobufCodec.Deserialize<Payment>(Convert.FromHexString(hex));

    private static string Write(TestAllTypesProto3 message) => Convert.ToHexString(ProtobufCodec.SerializeToArray(message));

    private static TestAllTypesProto3 Read(string hex) => ProtobufCodec.Deserialize<TestAllTypesProto3>(Convert.FromHexString(hex));
}
