using ContractGen.Mocks;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Documentation;

public sealed class MigratingTests
{
    private readonly Order _order = new() { Id = 7, Customer = "Ada" };

    [Fact]
    public async Task Everyday_tests_are_carried_over()
    {
        Order order = _order;

        // snippet
        using var mocks = new MockController();               // verifies all its mocks at the end
        var shop = new ShopMock(mocks);
        IShop sut = shop;                                     // the mock is the interface
        // end

        // snippet
        shop.Expect().Charge("acc-1", 10m).Returns(true);
        shop.Expect().FindAsync(7).Returns(order);
        shop.Expect().Charge(Arg.Any(), Arg.Where<decimal>(a => a > 5)).Returns((account, amount) => amount < 100);
        shop.Expect().Charge("acc-9", Arg.Any()).Throws(new TimeoutException());
        // end

        sut.Charge("acc-1", 10m).Should().BeTrue();
        (await sut.FindAsync(7)).Should().BeSameAs(order);
        sut.Charge("x", 200m).Should().BeFalse();
        ((Action)(() => sut.Charge("acc-9", 1m))).Should().Throw<TimeoutException>();
    }

    [Fact]
    public void Counts_are_carried_over()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        IShop sut = shop;

        // snippet
        shop.Expect().Charge("once", 1m);                     // exactly once is what every expectation means
        shop.Expect().Charge("twice", 1m).Times(2);
        shop.Expect().Charge("some", 1m).AtLeast(1);          // gomock: MinTimes(1)
        shop.Expect().Charge("few", 1m).AtMost(3);            // gomock: MaxTimes(3)
        shop.Expect().Charge("any", 1m).AnyTimes();
        shop.Expect().Charge("never", 1m).Never();
        // end

        foreach (var account in new[] { "once", "twice", "twice", "some" })
        {
            sut.Charge(account, 1m);
        }
    }

    [Fact]
    public void Orders_sequences_and_callbacks_are_carried_over()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        IShop sut = shop;

        // snippet
        var accounts = new List<string>();
        mocks.InOrder(
            shop.Expect().Charge("first", 1m).Do((account, amount) => accounts.Add(account)),
            shop.Expect().Charge("second", 1m).Do((account, amount) => accounts.Add(account)));
        shop.Expect().Charge("poll", 0m).Returns(false).Times(2).Then.Returns(true);
        // end

        sut.Charge("first", 1m);
        sut.Charge("second", 1m);
        accounts.Should().Equal("first", "second");
        new[] { sut.Charge("poll", 0m), sut.Charge("poll", 0m), sut.Charge("poll", 0m) }.Should().Equal(false, false, true);
    }

    [Fact]
    public void Loose_mocks_and_properties_are_carried_over()
    {
        // snippet
        using var mocks = new MockController(MockMode.Record);
        var shop = new ShopMock(mocks);
        var clock = new FakeClock(mocks);
        clock.Stub().Zone.AsAutoProperty();
        shop.Stub().Charge(Arg.Any(), Arg.Any()).Returns(true);
        // end

        ((IShop)shop).Charge("acc-1", 10m).Should().BeTrue();
        ((IClock)clock).Zone = "UTC";

        // snippet
        shop.Calls.Charge.Should().ContainSingle().Which.account.Should().Be("acc-1");
        // end
    }
}
