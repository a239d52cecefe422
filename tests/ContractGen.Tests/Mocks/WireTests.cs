using ContractGen.Formats;
using ContractGen.Mocks;
using ContractGen.Zoo.Mocks;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Mocks;

public sealed class WireTests
{
    private readonly Purchase _purchase = new() { Id = 1, Customer = "Ada", Secret = "s", Lines = [new PurchaseLine { Sku = "a", Qty = 2, Price = 1.50m }] };

    [Fact]
    public void Arguments_and_results_lose_what_a_remote_peer_would_not_see()
    {
        using var mocks = new MockController();
        var purchases = new PurchasesMock(mocks) { Wire = ContractCodecs.Json };
        var seen = new Captured<Purchase>();
        Purchase? given = null;
        purchases.Expect().Place(Arg.Capture(seen)).Do(order => given = order).Returns(_purchase);
        IPurchases sut = purchases;

        var returned = sut.Place(_purchase);

        given.Should().NotBeSameAs(_purchase);
        given!.Secret.Should().BeEmpty();
        returned.Should().NotBeSameAs(_purchase);
        returned.Secret.Should().BeEmpty();
        returned.Lines.Should().ContainSingle().Which.Price.Should().Be(1.50m);
        seen.Latest.Lines.Should().ContainSingle();
    }

    [Fact]
    public async Task Tasks_lists_and_arrays_go_over_the_wire()
    {
        using var mocks = new MockController();
        var purchases = new PurchasesMock(mocks) { Wire = ContractCodecs.Json };
        purchases.Expect().FindAsync(1).Returns(_purchase);
        purchases.Expect().FindAsync(2).Returns((Purchase?)null);
        purchases.Expect().AllAsync("Ada").Returns(new List<Purchase> { _purchase });
        (List<Purchase>? orders, Purchase[]? more) = (null, null);
        purchases.Expect().PlaceAll(Arg.Any(), Arg.Any()).Do((a, b) => (orders, more) = (a, b));
        IPurchases sut = purchases;

        (await sut.FindAsync(1))!.Secret.Should().BeEmpty();
        (await sut.FindAsync(2)).Should().BeNull();
        (await sut.AllAsync("Ada")).Should().ContainSingle().Which.Secret.Should().BeEmpty();
        sut.PlaceAll([_purchase], [_purchase, _purchase]);

        orders.Should().ContainSingle().Which.Should().NotBeSameAs(_purchase);
        more.Should().HaveCount(2).And.NotContain(_purchase);
    }

    [Fact]
    public void Without_a_wire_references_are_kept()
    {
        using var mocks = new MockController();
        var purchases = new PurchasesMock(mocks);
        purchases.Expect().Place(_purchase).Returns(order => order);

        ((IPurchases)purchases).Place(_purchase).Should().BeSameAs(_purchase);
    }

    [Fact]
    public void A_captured_contract_is_kept_as_it_was()
    {
        using var mocks = new MockController();
        var purchases = new PurchasesMock(mocks);
        var seen = new Captured<Purchase>();
        purchases.Stub().Place(Arg.Capture(seen)).Returns(_purchase);
        ((IPurchases)purchases).Place(_purchase);

        _purchase.Customer = "changed later";

        seen.Latest.Customer.Should().Be("Ada");
    }
}
