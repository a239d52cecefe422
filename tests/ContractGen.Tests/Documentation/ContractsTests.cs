using ContractGen.Formats;
using ContractGen.Formats.Json;
using ContractGen.Schemas;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Documentation;

public sealed class ContractsTests
{
    [Fact]
    public void Names_follow_the_policy_and_null_is_left_out()
    {
        var shipment = new Shipment { ParcelCount = 12 };

        JsonCodec.SerializeToString(shipment).Should().Be("""{"parcel_count":12,"carrier":"nightTrain"}""");
    }

    [Fact]
    public void A_missing_member_keeps_its_initializer()
    {
        Shipment shipment = JsonCodec.Deserialize<Shipment>("""{ "parcel_count": 1, "to": "Bern" }"""u8);

        shipment.Carrier.Should().Be(Carrier.NightTrain);
        shipment.Address.Should().Be("Bern");
    }

    [Fact]
    public void An_update_tells_absent_from_null_and_keeps_what_it_does_not_know()
    {
        const string json = """{"phone":null,"since":[2020]}""";

        CustomerUpdate update = JsonCodec.Deserialize<CustomerUpdate>(System.Text.Encoding.UTF8.GetBytes(json));

        update.Name.HasValue.Should().BeFalse();
        update.Phone.HasValue.Should().BeTrue();
        update.Phone.Value.Should().BeNull();
        JsonCodec.SerializeToString(update).Should().Be(json);
    }

    [Fact]
    public void A_union_is_read_as_its_case()
    {
        Payment payment = JsonCodec.Deserialize<Payment>("""{ "iban": "CH93", "$type": "transfer" }"""u8);

        payment.Should().Be(new Transfer("CH93"));
        JsonCodec.SerializeToString(payment).Should().Be("""{"$type":"transfer","iban":"CH93"}""");
    }

    [Fact]
    public void Members_take_codecs_of_their_own()
    {
        var place = new Place { Where = new Spot(46.5, 7.25), Fee = 1.25m };

        string json = JsonCodec.SerializeToString(place);

        json.Should().Be("""{"where":{"latitude":46.5,"longitude":7.25},"fee":125}""");
        JsonCodec.Deserialize<Place>(System.Text.Encoding.UTF8.GetBytes(json)).Should().Be(place);
    }

    [Fact]
    public void One_of_several_members_is_set()
    {
        JsonCodec.Deserialize<Payout>("""{"amount":1,"iban":"CH93","account":7}"""u8).Should().Be(new Payout { Amount = 1, Account = 7 });
        FluentActions.Invoking(() => JsonCodec.SerializeToString(new Payout { Amount = 1, Iban = "CH93", Account = 7 }))
            .Should().Throw<ContractFormatException>().WithMessage("*iban and account*");
    }

    [Fact]
    public void A_contract_describes_itself() =>
        ((RecordSchema)TypeSchema.Of<Shipment>()).Fields.Select(each => (each.Name, each.Number))
            .Should().Equal(("parcel_count", 1), ("to", 2), ("carrier", 3));
}
