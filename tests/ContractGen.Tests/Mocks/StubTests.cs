using ContractGen.Mocks;
using ContractGen.Zoo.Mocks;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Mocks;

public sealed class StubTests
{
    [Fact]
    public void Stubs_lie_below_expectations_and_the_newest_wins()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        shop.Stub().Find(Arg.Any()).Returns("old");
        shop.Stub().Find("k").Returns("new");
        shop.Expect().Find("k").Returns("expected");
        IShop sut = shop;

        new[] { sut.Find("k"), sut.Find("k"), sut.Find("k"), sut.Find("x") }.Should().Equal("expected", "new", "new", "old");
    }

    [Fact]
    public void Stubs_are_not_verified()
    {
        using var mocks = new MockController();
        var stub = new ShopMock(mocks).Stub().Find("k").Returns("v");

        mocks.Satisfied.Should().BeTrue();
        stub.Calls.Should().Be(0);
    }

    [Fact]
    public void A_property_keeps_what_it_is_set_to()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        shop.Stub().Name.AsAutoProperty("first");
        IShop sut = shop;

        sut.Name.Should().Be("first");
        sut.Name = "second";
        sut.Name.Should().Be("second");
    }

    [Fact]
    public void A_forbidden_call_is_forbidden_above_stubs()
    {
        var mocks = new MockController();
        var shop = new ShopMock(mocks);
        shop.Stub().Refund(Arg.Any());
        shop.Expect().Refund(13).Never();
        IShop sut = shop;

        sut.Refund(1);
        sut.Invoking(s => s.Refund(13)).Should().Throw<MockException>();
        mocks.Invoking(m => m.Dispose()).Should().Throw<MockException>();
    }
}
