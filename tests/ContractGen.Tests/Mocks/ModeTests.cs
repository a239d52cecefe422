using ContractGen.Mocks;
using ContractGen.Zoo.Mocks;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Mocks;

public sealed class ModeTests
{
    [Fact]
    public async Task A_loose_mock_answers_what_is_not_expected()
    {
        using var mocks = new MockController(MockMode.Loose);
        IShop sut = new ShopMock(mocks);

        sut.Charge("a", 1m).Should().BeFalse();
        sut.Greeting().Should().BeEmpty();
        sut.Find("x").Should().BeNull();
        sut.Close();
        sut.Name = "n";
        (await sut.CountAsync()).Should().Be(0);
        await sut.SaveAsync(new ShopOrder(1, "x"));
    }

    [Fact]
    public void A_loose_mock_still_verifies_what_is_expected()
    {
        var mocks = new MockController(MockMode.Loose);
        var shop = new ShopMock(mocks);
        shop.Expect().Close();
        ((IShop)shop).Greeting();

        mocks.Invoking(m => m.Dispose()).Should().Throw<MockException>().WithMessage("Missing call: IShop.Close()*");
    }

    [Fact]
    public void A_mock_may_have_a_mode_of_its_own()
    {
        var mocks = new MockController();
        IShop loose = new ShopMock(mocks) { Mode = MockMode.Loose };
        IShop strict = new ShopMock(mocks);

        loose.Close();
        strict.Invoking(s => s.Close()).Should().Throw<MockException>();
        mocks.Invoking(m => m.Dispose()).Should().Throw<MockException>();
    }

    [Fact]
    public void A_spy_forwards_what_is_not_expected()
    {
        using var mocks = new MockController();
        var real = new ShopMock(mocks);
        real.Stub().Find("real").Returns("from the real one");
        real.Stub().Name.AsAutoProperty("real");
        real.Expect().Close();
        var spy = new ShopMock(mocks);
        spy.ForwardTo(real);
        spy.Expect().Find("real").Returns("from the spy");
        IShop sut = spy;

        sut.Find("real").Should().Be("from the spy");
        sut.Find("real").Should().Be("from the real one");
        sut.Name = "set";
        sut.Name.Should().Be("set");
        ((IShop)real).Name.Should().Be("set");
        sut.Close();
    }

    [Fact]
    public void Reset_forgets_what_was_expected_and_what_went_wrong()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        var other = new ShopMock(mocks);
        shop.Expect().Close();
        other.Expect().Close();
        ((IShop)shop).Invoking(s => s.Refund(1)).Should().Throw<MockException>();

        shop.Reset();

        shop.Verify();
        other.Invoking(o => o.Verify()).Should().Throw<MockException>();
        ((IShop)shop).Invoking(s => s.Close()).Should().Throw<MockException>();
        mocks.Reset();
    }

    [Fact]
    public void VerifyAndReset_lets_a_test_go_on()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        shop.Expect().Find("k").Returns("first");
        ((IShop)shop).Find("k").Should().Be("first");

        mocks.VerifyAndReset();
        shop.Expect().Find("k").Returns("second");
        ((IShop)shop).Find("k").Should().Be("second");
        shop.VerifyAndReset();
        shop.Expect().Close();

        mocks.Invoking(m => m.VerifyAndReset()).Should().Throw<MockException>();
        mocks.Satisfied.Should().BeTrue();
    }
}
