using ContractGen.Codecs.Lists;
using ContractGen.Formats;
using ContractGen.Formats.Json;
using ContractGen.Formats.MessagePack;
using ContractGen.Zoo.Enums;
using ContractGen.Zoo.Layouts;
using ContractGen.Zoo.Orders;
using ContractGen.Zoo.Presence;
using ContractGen.Zoo.Unions;
using ContractGen.Zoo.Unknown;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.MessagePack;

/// <summary>Records: maps by name, arrays by number with nil in the gaps, and what each may hold besides.</summary>
public sealed class MessagePackRecordTests
{
    // { "first": 1, "second": 0.5, "last": "z" } and [1, 0.5, nil, nil, "z"]
    private const string ByName = "83 A56669727374 01 A67365636F6E64 CB3FE0000000000000 A46C617374 A17A";
    private const string ByNumber = "95 01 CB3FE0000000000000 C0 C0 A17A";

    [Fact]
    public void A_map_has_the_names_in_declared_order() =>
        Hex.Write(new Address { Street = "s", City = "c", Floor = 3 })
            .Should().Be("84A6737472656574A173A463697479A163A37A6970C0A5666C6F6F7203");

    [Fact]
    public void An_array_has_nil_in_its_gaps() =>
        Hex.Write(new ArrayWithGaps { First = 1, Second = 0.5, Last = "z" }).Should().Be(ByNumber.Replace(" ", "", StringComparison.Ordinal));

    [Theory]
    [InlineData(ByName)]
    [InlineData(ByNumber)]
    [InlineData("83 A46C617374 A17A A56669727374 01 A67365636F6E64 CB3FE0000000000000")]
    [InlineData("83 01 01 02 CB3FE0000000000000 05 A17A")]
    [InlineData("DE0003 A56669727374 01 D9067365636F6E64 CA3F000000 DA00046C617374 A17A")]
    [InlineData("DD00000006 01 CB3FE0000000000000 C0 C3 D9017A 93010203")]
    public void Either_layout_is_read_as_the_other(string document)
    {
        var read = Hex.Read<ArrayWithGaps>(document);
        read.First.Should().Be(1);
        read.Second.Should().Be(0.5);
        read.Last.Should().Be("z");
    }

    [Fact]
    public void A_contract_by_name_is_read_from_an_array()
    {
        var read = Hex.Read<Address>("93A173A163A17A");
        read.Should().BeEquivalentTo(new Address { Street = "s", City = "c", Zip = "z" });
        Hex.Read<LineItem>("91A173").Quantity.Should().Be(1, "what the array is too short for keeps its initializer");
    }

    [Fact]
    public void Arrays_and_maps_nest_in_any_order()
    {
        var value = new ArrayOfMany(
            7,
            new ArrayWithGaps { First = 1, Last = "x" },
            [new Order { Id = 1, Customer = "a", Items = [new LineItem { Sku = "s" }] }, new Order { Id = 2, Customer = "b" }],
            new() { ["k"] = new ArrayWithGaps { Second = 2 }, ["n"] = null });
        var bytes = MessagePackCodec.SerializeToArray(value);
        bytes[0].Should().Be(0x95);
        JsonCodec.SerializeToString(MessagePackCodec.Deserialize<ArrayOfMany>(bytes)).Should().Be(JsonCodec.SerializeToString(value));
    }

    [Theory]
    [InlineData("81 A56B6E6F776E 01", 0)]
    [InlineData("83 A161 01 A56B6E6F776E 01 A162 92A17801", 2)]
    [InlineData("82 A56B6E6F776E 01 07 D40110", 1)]
    public void Unknown_fields_are_kept_and_written_back(string document, int count)
    {
        var kept = Hex.Read<Keeping>(document);
        kept.Known.Should().Be(1);
        (kept.Others?.Count ?? 0).Should().Be(count);
        var again = Hex.Read<Keeping>(Hex.Write(kept));
        again.Known.Should().Be(1);
        (again.Others?.Content.ToArray() ?? []).Should().Equal(kept.Others?.Content.ToArray() ?? []);
        Hex.Bytes(document).Should().HaveSameCount(Hex.Bytes(Hex.Write(kept)));
    }

    [Fact]
    public void Elements_that_an_array_has_more_are_kept_by_their_number()
    {
        var kept = Hex.Read<Keeping>("94 01 A178 C0 02");
        Hex.Write(kept).Should().Be("83 A56B6E6F776E01 02A178 0402".Replace(" ", "", StringComparison.Ordinal));
        Hex.Write(Hex.Read<Keeping>(Hex.Write(kept))).Should().Be(Hex.Write(kept));
    }

    [Theory]
    [InlineData("95 01 02 03 C0 A178", "95 01 02 03 C0 A178", "what stands in a gap between fields goes back there")]
    [InlineData("DC0012 01 A178 03 C0 C0 C0 C0 C0 C0 C0 C0 C0 C0 C0 C0 C0 C0 07", "DC0012 01 A178 03 C0 C0 C0 C0 C0 C0 C0 C0 C0 C0 C0 C0 C0 C0 07", "also where the header grows")]
    [InlineData("85 02 A178 01 05 03 06 02 A179 04 07", "94 05 A178 06 07", "the first of two counts")]
    [InlineData("84 04 07 02 A178 01 05 03 06", "94 05 C0 06 07", "numbers rise in an array")]
    [InlineData("82 00 01 02 C0", "93 00 C0 00", "nil is nil, and no field has the number 0")]
    [InlineData("91 01", "93 01 C0 00", "there is nothing to keep")]
    [InlineData("DC0012 01 C0 03 C0 C0 C0 C0 C0 C0 C0 C0 C0 C0 C0 C0 C0 C0 07", "DC0012 01 C0 03 C0 C0 C0 C0 C0 C0 C0 C0 C0 C0 C0 C0 C0 C0 07", "the header grows")]
    [InlineData("82 A56669727374 01 A178 02", "93 01 C0 00", "a name has no place in an array")]
    public void An_array_gets_back_what_stood_behind_and_between_its_fields(string document, string expected, string why)
    {
        Hex.Write(Hex.Read<KeepingArray>(document)).Should().Be(expected.Replace(" ", "", StringComparison.Ordinal), why);
    }

    [Theory]
    [InlineData("95 92 91 05 90 82 A161 01 A162 91 C40102 93 01 C0 03 D60101020304 A163")]
    [InlineData("95 90 A178 93 01 C0 CCFF C0 A0")]
    [InlineData("95 90 C0 90 93 C3 C0 D40101 A178")]
    [InlineData("95 90 C0 90 C0 A0")]
    public void Gaps_are_found_behind_values_that_hold_others(string document) =>
        Hex.Write(Hex.Read<KeepingLists>(document)).Should().Be(document.Replace(" ", "", StringComparison.Ordinal));

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(100_000)]
    public void A_gap_takes_a_value_of_any_length(int length)
    {
        var document = $"94 01 C6{length:X8}{Convert.ToHexString(new byte[length])} 03 05";
        Hex.Write(Hex.Read<KeepingArray>(document)).Should().Be(document.Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Fields_kept_from_another_format_are_left_out()
    {
        var kept = JsonCodec.Deserialize<Keeping>("""{"a":1,"known":2,"b":[]}""");
        Hex.Write(kept).Should().Be("81A56B6E6F776E02");
    }

    [Theory]
    [InlineData(2, "02")]
    [InlineData(127, "7F")]
    [InlineData(128, "CC80")]
    [InlineData(256, "CD0100")]
    public void The_number_of_an_element_that_was_kept_takes_as_few_bytes_as_it_can(int number, string key)
    {
        var array = $"DC{number:X4} 01 {string.Concat(Enumerable.Repeat("C0", number - 2))} 09";
        Hex.Write(Hex.Read<Keeping>(array)).Should().Be($"82A56B6E6F776E01{key}09");
    }

    [Theory]
    [InlineData("C0")]
    [InlineData("C2")]
    [InlineData("CB3FF8000000000000")]
    [InlineData("D0FF")]
    [InlineData("CFFFFFFFFFFFFFFFFF")]
    public void A_field_whose_key_is_another_scalar_is_unknown(string key)
    {
        Hex.Write(Hex.Read<Keeping>($"82 {key} 05 A56B6E6F776E 01")).Should().Be($"82A56B6E6F776E01{key}05");
        Hex.Error<Refusing>($"82 A56B6E6F776E 01 {key} 05").Kind.Should().Be(CodecErrorKind.UnknownField);
    }

    [Fact]
    public void Names_may_be_bin_where_text_may_and_numbers_stay_numbers()
    {
        var options = new MessagePackOptions { AllowBinaryText = true };
        MessagePackCodec.Deserialize<ArrayWithGaps>(Hex.Bytes("83 C4056669727374 01 02 CB3FE0000000000000 05 C4017A"), options)
            .Should().BeEquivalentTo(new ArrayWithGaps { First = 1, Second = 0.5, Last = "z" });
        MessagePackCodec.Deserialize<Payment>(Hex.Bytes("92 C40463617264 92 C40139 05"), options).Should().Be(new Card("9", 5));
        MessagePackCodec.Deserialize<SpelledByName>(Hex.Bytes("81 A57368616465 C4044461726B"), options).Shade.Should().Be(Shade.Dark);
        MessagePackCodec.Deserialize<Payment>(Hex.Bytes("92 01 92 A139 05"), options).Should().Be(new Card("9", 5));
        Hex.Error<ArrayWithGaps>("81 C4056669727374 01").Kind.Should().Be(CodecErrorKind.TypeMismatch);
    }

    [Fact]
    public void An_optional_field_is_absent_where_an_array_has_nil()
    {
        Hex.Write(new ArrayOfOptionals()).Should().Be("96C0C0C0C0C007");
        Hex.Read<ArrayOfOptionals>("96C0C0C0C0C007").Should().Be(new ArrayOfOptionals());
        var one = new ArrayOfOptionals { Text = "a" };
        Hex.Write(one).Should().Be("96C0A161C0C0C007");
        Hex.Read<ArrayOfOptionals>("92C0A161").Should().Be(one);
        Hex.Read<NumberedPatch>("92A161C0").Should().Be(new NumberedPatch { Name = "a" }, "either layout is read from an array");
        Hex.Error<NumberedPatch>("81A3616765C0").Kind.Should().Be(CodecErrorKind.UnexpectedNull, "in a map nil is null");
        MessagePackCodec.Populate(Hex.Bytes("9105"), ref one);
        one.Should().Be(new ArrayOfOptionals { Number = 5, Text = "a" });
        MessagePackCodec.Populate(Hex.Bytes("92C0A162"), ref one);
        one.Should().Be(new ArrayOfOptionals { Number = 5, Text = "b" });
    }

    [Fact]
    public void An_array_is_refused_by_a_contract_without_numbers()
    {
        var error = Hex.Error<List<Unnumbered>, ListCodec<Unnumbered, UnnumberedCodec>>("92 81A16101 DC0001 05");
        error.Kind.Should().Be(CodecErrorKind.TypeMismatch);
        error.Detail.Should().Be("expected a map, found an array, whose elements have no names");
        error.Path.Should().Be("$[1]");
        error.Offset.Should().Be(5);
    }

    [Fact]
    public void Unknown_fields_are_refused_where_the_contract_says_so()
    {
        var error = Hex.Error<Refusing>("82 A56B6E6F776E 01 A178 02");
        error.Kind.Should().Be(CodecErrorKind.UnknownField);
        error.Detail.Should().Contain("'x'");
        error.Offset.Should().Be(8);
        Hex.Error<Refusing>("92 01 02").Kind.Should().Be(CodecErrorKind.UnknownField);
        Hex.Error<Refusing>("93 01 C0 C0").Kind.Should().Be(CodecErrorKind.None, "nil stands for no field");
    }

    [Fact]
    public void Of_a_field_that_stands_twice_the_last_one_counts_unless_that_is_refused()
    {
        const string Twice = "82 A56B6E6F776E 01 A56B6E6F776E 02";
        Hex.Read<Keeping>(Twice).Known.Should().Be(2);
        var options = new MessagePackOptions { Limits = new() { RejectDuplicates = true } };
        var error = Hex.Error<Keeping>(Twice, options);
        error.Kind.Should().Be(CodecErrorKind.DuplicateField);
        error.Offset.Should().Be(8);
        Hex.Error<Keeping>("81 A56B6E6F776E 01", options).Kind.Should().Be(CodecErrorKind.None);
    }

    [Theory]
    [InlineData("92 01 82 A66E756D626572 A139 A56D6F6E7468 05")]
    [InlineData("92 A463617264 82 A66E756D626572 A139 A56D6F6E7468 05")]
    [InlineData("DC0002 CC01 92 A139 05")]
    public void A_union_is_an_array_of_case_and_value(string document) =>
        Hex.Read<Payment>(document).Should().Be(new Card("9", 5));

    [Fact]
    public void A_union_writes_the_number_of_its_case()
    {
        Hex.Write<Payment>(new Cash()).Should().Be("920380");
        Hex.Read<Payment>("920380").Should().Be(new Cash());
    }

    [Fact]
    public void A_union_may_count_its_cases_from_zero()
    {
        const string Start = "92 00 92 A161 05";
        Hex.Write<Command>(new Start("a", 5)).Should().Be(Start.Replace(" ", "", StringComparison.Ordinal));
        Hex.Write<Command>(new Stop(true)).Should().Be("920191C3");
        Hex.Read<Command>(Start).Should().Be(new Start("a", 5));
        Hex.Read<Command>("92 CB0000000000000000 92 A161 05").Should().Be(new Start("a", 5), "every encoding of zero is zero");
        Hex.Read<Command>("92 A57374617274 92 A161 05").Should().Be(new Start("a", 5));
        Hex.Write<Command>(new Stop(false)).Should().Be("920191C2");
    }

    [Theory]
    [InlineData("92 09 80", CodecErrorKind.UnknownCase, "the case 9 is unknown")]
    [InlineData("92 00 80", CodecErrorKind.UnknownCase, "the case 0 is unknown")]
    [InlineData("92 FF 80", CodecErrorKind.UnknownCase, "the case -1 is unknown")]
    [InlineData("92 CFFFFFFFFFFFFFFFFF 80", CodecErrorKind.UnknownCase, "the case 18446744073709551615 is unknown")]
    [InlineData("92 A178 80", CodecErrorKind.UnknownCase, "the case 'x' is unknown")]
    [InlineData("93 01 80 80", CodecErrorKind.UnknownCase, "expected an array of a case and its value")]
    [InlineData("80", CodecErrorKind.TypeMismatch, "expected an array, found a map")]
    [InlineData("92 C0 80", CodecErrorKind.UnexpectedNull, "expected a case, found nil")]
    public void What_is_no_case_is_refused(string document, CodecErrorKind kind, string detail)
    {
        var error = Hex.Error<Payment>(document);
        error.Kind.Should().Be(kind);
        error.Detail.Should().Be(detail);
    }

    [Fact]
    public void An_empty_name_is_no_case_also_behind_a_case_with_a_number() =>
        Hex.Error<List<Payment>, ListCodec<Payment, PaymentCodec>>("92 920380 92A080").Detail.Should().Be("the case '' is unknown");

    [Fact]
    public void Documents_stand_one_behind_the_other()
    {
        using var bytes = MessagePackCodec.SerializeMany([new Keeping { Known = 1 }, new Keeping { Known = 2 }]);
        MessagePackCodec.DeserializeMany<Keeping>(bytes.Memory).Select(each => each.Known).Should().Equal(1, 2);
        var cut = () => MessagePackCodec.DeserializeMany<Keeping>(bytes.Memory[..^1]).Count();
        cut.Should().Throw<ContractFormatException>().Which.Error.Offset.Should().Be(bytes.Length - 1);
    }

    [Theory]
    [InlineData("application/vnd.msgpack")]
    [InlineData("application/msgpack")]
    [InlineData("Application/X-MsgPack; v=1")]
    public void Media_types(string mediaType) => ContractCodecs.ForMediaType(mediaType).Should().BeSameAs(ContractCodecs.MessagePack);
}
