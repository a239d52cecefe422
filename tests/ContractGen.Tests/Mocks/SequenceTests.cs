using ContractGen.Mocks;
using ContractGen.Zoo.Mocks;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Mocks;

public sealed class SequenceTests
{
    [Fact]
    public void Then_answers_the_calls_that_follow()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        shop.Expect().Find("k").Returns("a").Then.Returns("b").Times(2).Then.Throws<TimeoutException>();
        IShop sut = shop;

        new[] { sut.Find("k"), sut.Find("k"), sut.Find("k") }.Should().Equal("a", "b", "b");
        sut.Invoking(s => s.Find("k")).Should().Throw<TimeoutException>();
        sut.Invoking(s => s.Find("k")).Should().Throw<MockException>().WithMessage("Too many calls: *");
        mocks.Invoking(m => m.Verify()).Should().Throw<MockException>();
    }

    [Fact]
    public void A_step_that_was_not_reached_is_missing()
    {
        var mocks = new MockController();
        var shop = new ShopMock(mocks);
        shop.Expect().Find("k").Returns("a").Then.Returns("b");
        ((IShop)shop).Find("k");

        mocks.Invoking(m => m.Dispose()).Should().Throw<MockException>().WithMessage("Missing call: IShop.Find(\"k\")*never called*");
    }

    [Fact]
    public void Steps_of_a_stub_take_one_call_each_but_the_last()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        shop.Stub().Find(Arg.Any()).Returns("below");
        shop.Stub().Find("k").Returns("a").Then.Returns("b").Then.Returns("c");
        IShop sut = shop;

        new[] { sut.Find("k"), sut.Find("k"), sut.Find("k"), sut.Find("k"), sut.Find("x") }.Should().Equal("a", "b", "c", "c", "below");
    }

    [Fact]
    public void Nothing_comes_after_any_number_of_calls()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        var endless = shop.Expect().Find("k").Returns("a").AnyTimes();

        endless.Invoking(e => e.Then).Should().Throw<InvalidOperationException>().WithMessage("*any number of times: nothing can come after it*");
    }

    [Fact]
    public void A_sequence_may_begin_with_other_expectations_between_its_steps()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        shop.Expect().Find("k").Returns("a").Then.Returns("b");
        shop.Expect().Find(Arg.Any()).Returns("other").Times(2);
        IShop sut = shop;

        new[] { sut.Find("x"), sut.Find("k"), sut.Find("k"), sut.Find("k") }.Should().Equal("other", "a", "b", "other");
    }
}
