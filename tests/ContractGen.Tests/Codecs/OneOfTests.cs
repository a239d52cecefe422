using ContractGen.Formats;
using ContractGen.Formats.Json;
using ContractGen.Formats.Protobuf;
using ContractGen.Zoo.Orders;
using ContractGen.Zoo.Presence;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Codecs;

/// <summary>Fields of which at most one is set.</summary>
public sealed class OneOfTests
{
    [Fact]
    public void Writing_several_names_them_all()
    {
        var payout = new Payout { Iban = "DE1", Account = 7, At = DateTimeOffset.UnixEpoch };

        FluentActions.Invoking(() => JsonCodec.SerializeToArray(payout)).Should().Throw<ContractFormatException>()
            .WithMessage("*'target'*iban and account*");
    }

    [Fact]
    public void One_of_each_group_may_be_set()
    {
        var payout = new Payout { Account = 7, After = TimeSpan.FromSeconds(1) };

        var back = JsonCodec.Deserialize<Payout>(JsonCodec.SerializeToArray(payout));

        back.Should().BeEquivalentTo(payout);
    }

    [Theory]
    [InlineData("""{"iban":"DE1","account":7}""", null, 7)]
    [InlineData("""{"account":7,"iban":"DE1"}""", "DE1", null)]
    [InlineData("""{"account":7,"iban":null}""", null, 7)]
    [InlineData("""{"iban":"DE1","cheque":{"street":"s"},"iban":"DE2"}""", "DE2", null)]
    public void Reading_keeps_the_last_that_is_set(string json, string? iban, int? account)
    {
        var payout = JsonCodec.Deserialize<Payout>(System.Text.Encoding.UTF8.GetBytes(json));

        (payout.Iban, payout.Cheque, payout.Account).Should().Be((iban, (Address?)null, account));
    }

    [Fact]
    public void Populating_unsets_the_one_that_was_set()
    {
        var payout = new Payout { Iban = "DE1", Note = "kept" };

        JsonCodec.Populate("""{"cheque":{"city":"Bonn"}}"""u8, ref payout);

        payout.Iban.Should().BeNull();
        payout.Cheque!.City.Should().Be("Bonn");
        payout.Note.Should().Be("kept");
    }

    [Fact]
    public void Constructor_parameters_can_be_one_of_several()
    {
        var read = JsonCodec.Deserialize<Notification>("""{"text":"hi","mail":"a@b","place":{"x":1,"y":2}}"""u8);

        read.Should().Be(new Notification("hi", Place: new() { X = 1, Y = 2 }));
        FluentActions.Invoking(() => JsonCodec.SerializeToArray(new Notification("hi", "a@b", 3))).Should().Throw<ContractFormatException>();
    }

    [Fact]
    public void Protobuf_keeps_the_last_and_merges_the_same_message()
    {
        byte[] iban = ProtobufCodec.SerializeToArray(new Payout { Iban = "DE1" });
        byte[] street = ProtobufCodec.SerializeToArray(new Payout { Cheque = new() { Street = "s" } });
        byte[] city = ProtobufCodec.SerializeToArray(new Payout { Cheque = new() { City = "c" } });

        Payout merged = ProtobufCodec.Deserialize<Payout>([.. iban, .. street, .. city]);
        Payout anew = ProtobufCodec.Deserialize<Payout>([.. street, .. iban, .. city]);

        (merged.Iban, merged.Cheque!.Street, merged.Cheque.City).Should().Be((null, "s", "c"));
        (anew.Iban, anew.Cheque!.Street, anew.Cheque.City).Should().Be((null, "", "c"));
        FluentActions.Invoking(() => ProtobufCodec.SerializeToArray(new Payout { Iban = "DE1", Account = 7 })).Should().Throw<ContractFormatException>();
    }
}
