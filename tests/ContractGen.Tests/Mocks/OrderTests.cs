using ContractGen.Mocks;
using ContractGen.Zoo.Mocks;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Mocks;

public sealed class OrderTests
{
    private readonly MockController _mocks = new();

    [Fact]
    public void After_holds_across_mocks()
    {
        var shop = new ShopMock(_mocks);
        var other = new ShopMock(_mocks);
        Expectation first = shop.Expect().Refund(1);
        other.Expect().Charge("a", 1m).After(first).Returns(true);
        IShop sut = other;

        sut.Invoking(s => s.Charge("a", 1m)).Should().Throw<MockException>().Which.Message.Should().MatchRegex("""
            ^Wrong order: IShop\.Charge\(account: "a", amount: 1m\)
              candidates, best first:
                IShop\.Charge\("a", 1m\)  expected exactly once, never called
                  must come after IShop\.Refund\(1\) at .*OrderTests\.cs:\d+, which was never called
                  at .*OrderTests\.cs:\d+$
            """.ReplaceLineEndings("\n"));
        ((IShop)shop).Refund(1);
        sut.Charge("a", 1m).Should().BeTrue();
        _mocks.Invoking(m => m.Dispose()).Should().Throw<MockException>().Which.Failures.Should().ContainSingle(f => f.Kind == MockFailureKind.WrongOrder);
    }

    [Fact]
    public void InOrder_closes_what_came_before()
    {
        var shop = new ShopMock(_mocks);
        _mocks.InOrder(
            shop.Expect().Refund(1).AnyTimes(),
            shop.Expect().Refund(2).AnyTimes(),
            shop.Expect().Close());
        IShop sut = shop;

        sut.Refund(1);
        sut.Refund(1);
        sut.Close();

        sut.Invoking(s => s.Refund(2)).Should().Throw<MockException>().WithMessage("Wrong order: *must come before IShop.Close() at *which was called already*");
        sut.Invoking(s => s.Refund(1)).Should().Throw<MockException>().WithMessage("Wrong order: *");
        _mocks.Invoking(m => m.Dispose()).Should().Throw<MockException>();
    }

    [Fact]
    public void An_order_that_waits_for_itself_is_refused()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        var a = shop.Stub().Refund(1);
        var b = shop.Stub().Refund(2);
        var c = shop.Stub().Close();
        mocks.InOrder(a, b, c);

        mocks.Invoking(m => m.InOrder(c, a)).Should().Throw<ArgumentException>().WithMessage("IShop.Refund(1) cannot come after IShop.Close()*");
        a.Invoking(x => x.After(a)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_optional_call_between_may_be_left_out()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        mocks.InOrder(shop.Expect().Refund(1), shop.Expect().Refund(2).AtMost(1), shop.Expect().Refund(3));
        IShop sut = shop;

        sut.Refund(1);
        sut.Refund(3);
    }

    [Fact]
    public void A_call_waits_for_all_that_come_before_a_call_left_out()
    {
        using var mocks = new MockController(MockMode.Loose);
        var shop = new ShopMock(mocks);
        var last = shop.Expect().Refund(3);
        mocks.InOrder(shop.Expect().Refund(1), shop.Expect().Refund(2).AtMost(1), last);
        IShop sut = shop;

        sut.Refund(3);
        last.Calls.Should().Be(0);

        sut.Refund(1);
        sut.Refund(3);
        last.Calls.Should().Be(1);
    }
}
