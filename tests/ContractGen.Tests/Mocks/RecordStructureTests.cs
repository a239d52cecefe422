using ContractGen.Mocks;
using ContractGen.Zoo.Mocks;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Mocks;

/// <summary>Records and contracts are equal where their content is, at any depth.</summary>
public sealed class RecordStructureTests
{
    public static TheoryData<Parcel, string> Different => new()
    {
        { Make(parcel => parcel with { Id = 2 }), "parcel.Id: expected 1, was 2" },
        { Make(parcel => parcel with { Labels = ["a", "c"] }), "parcel.Labels[1]: expected \"b\", was \"c\"" },
        { Make(parcel => parcel with { Route = new Route("x", ["y", "w"]) }), "parcel.Route.Stops[1]: expected \"z\", was \"w\"" },
        { Make(parcel => parcel with { Tags = new HashSet<string> { "s" } }), "parcel.Tags: expected \"t\", which is missing" },
        { Make(parcel => parcel with { Weights = new() { ["k"] = [1] } }), "parcel.Weights[\"k\"]: expected [1, 2] (2 items), was [1] (1 item)" },
        { Make(parcel => parcel with { Content = null }), "parcel.Content: expected Basket { Skus = [2, 1] }, was null" },
        { Make(parcel => parcel with { Content = new Basket { Skus = [1, 3] } }), "parcel.Content.Skus: expected 2, which is missing" },
    };

    [Fact]
    public void Records_with_the_same_content_are_equal()
    {
        using var mocks = new MockController();
        var parcels = new ParcelsMock(mocks);
        parcels.Expect().Send(Make());
        parcels.Expect().Travel(new Route("x", ["y"]));
        parcels.Expect().SendAll(new Dictionary<string, Parcel> { ["a"] = Make(), ["b"] = Make() }, (1, [2]));
        parcels.Expect().Detour(new Route("x", ["y"]));
        parcels.Expect().Detour(null);
        parcels.Expect().Mark(KeyValuePair.Create("a", new[] { 1 }));
        parcels.Expect().Latest.Set(Make());
        IParcels sut = parcels;

        sut.Send(Make());
        sut.Travel(new Route("x", ["y"]));
        sut.SendAll(new SortedDictionary<string, Parcel> { ["b"] = Make(), ["a"] = Make() }, (1, [2]));
        sut.Detour(new Route("x", ["y"]));
        sut.Detour(null);
        sut.Mark(KeyValuePair.Create("a", new[] { 1 }));
        sut.Latest = Make();
    }

    [Theory]
    [MemberData(nameof(Different))]
    public void The_field_that_differs_is_named(Parcel parcel, string difference)
    {
        using var mocks = new MockController();
        var parcels = new ParcelsMock(mocks);
        parcels.Expect().Send(Make());

        var failure = ((IParcels)parcels).Invoking(sut => sut.Send(parcel)).Should().Throw<MockException>().Which.Failures.Single();

        failure.Differences.Should().Contain(difference);
        mocks.Reset();
    }

    [Fact]
    public void Sets_in_contracts_have_no_order()
    {
        using var mocks = new MockController();
        var parcels = new ParcelsMock(mocks);
        parcels.Expect().Fill(new Basket { Skus = [1, 2] });

        ((IParcels)parcels).Fill(new Basket { Skus = [2, 1] });
    }

    [Fact]
    public void A_record_with_an_equality_of_its_own_keeps_it()
    {
        using var mocks = new MockController();
        var parcels = new ParcelsMock(mocks);
        parcels.Expect().Wear(new Badge("a", 1));
        IParcels sut = parcels;

        sut.Wear(new Badge("a", 2));
    }

    [Fact]
    public void A_record_is_shown_with_its_content()
    {
        using var mocks = new MockController();
        IParcels sut = new ParcelsMock(mocks);

        var message = sut.Invoking(each => each.Travel(new Route("x", ["y"]))).Should().Throw<MockException>().Which.Message;

        message.Should().StartWith("Unexpected call: IParcels.Travel(route: Route { From = \"x\", Stops = [\"y\"] })");
        mocks.Reset();
    }

    private static Parcel Make(Func<Parcel, Parcel>? change = null)
    {
        var parcel = new Parcel(1, ["a", "b"], new Route("x", ["y", "z"]))
        {
            Tags = new HashSet<string> { "s", "t" },
            Weights = new() { ["k"] = [1, 2] },
            Content = new Basket { Skus = [2, 1] },
        };
        return change is null ? parcel : change(parcel with { Content = new Basket { Skus = [1, 2] } });
    }
}
