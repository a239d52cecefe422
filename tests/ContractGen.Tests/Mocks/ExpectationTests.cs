using ContractGen.Mocks;
using ContractGen.Zoo.Mocks;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Mocks;

public sealed class ExpectationTests
{
    [Fact]
    public void An_expected_call_is_answered()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        shop.Expect().Charge("acc-1", 10m).Returns(true);
        IShop sut = shop;

        sut.Charge("acc-1", 10m).Should().BeTrue();
    }

    [Fact]
    public void Expectations_are_tried_oldest_first_and_exhausted_ones_are_skipped()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        shop.Expect().Find("k").Returns("first");
        shop.Expect().Find(Arg.Any()).Returns("second").Times(2);
        IShop sut = shop;

        new[] { sut.Find("k"), sut.Find("k"), sut.Find("other") }.Should().Equal("first", "second", "second");
    }

    [Fact]
    public void A_result_can_be_computed_from_the_arguments()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        shop.Expect().Charge(Arg.Any(), Arg.Where<decimal>(amount => amount > 5)).Returns((account, amount) => account.Length > amount).Times(2);
        IShop sut = shop;

        sut.Charge("a-long-account", 6).Should().BeTrue();
        sut.Charge("short", 6).Should().BeFalse();
    }

    [Fact]
    public void Do_runs_before_the_result_and_sees_the_arguments()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        var seen = new List<object>();
        shop.Expect().Refund(Arg.Any<int>()).Do(id => seen.Add(id)).Times(2);
        shop.Expect().Charge("a", 1m).Do((account, amount) => seen.Add(account)).Returns(true);
        shop.Expect().Close().Do(() => seen.Add("closed"));
        IShop sut = shop;

        sut.Refund(3);
        sut.Refund(4);
        sut.Charge("a", 1m).Should().BeTrue();
        sut.Close();

        seen.Should().Equal(3, 4, "a", "closed");
    }

    [Fact]
    public void Throws_throws_and_counts()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        shop.Expect().Refund(1, "r").Throws<TimeoutException>();
        shop.Expect().Charge("a", 1m).Throws(new InvalidOperationException("broke"));
        IShop sut = shop;

        sut.Invoking(s => s.Refund(1, "r")).Should().Throw<TimeoutException>();
        sut.Invoking(s => s.Charge("a", 1m)).Should().Throw<InvalidOperationException>().WithMessage("broke");
    }

    [Fact]
    public async Task Tasks_are_returned_by_value_and_a_cancellation_token_may_be_left_out()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        var order = new ShopOrder(7, "Ada");
        using var source = new CancellationTokenSource();
        shop.Expect().GetAsync(7).Returns(order);
        shop.Expect().GetAsync(8).Returns((id, _) => order with { Id = id });
        shop.Expect().GetAsync(9, source.Token).Returns(Task.FromResult(order));
        shop.Expect().CountAsync().Returns(5);
        shop.Expect().CountAsync("x", Arg.Any()).Returns(() => 6);
        shop.Expect().SaveAsync(order);
        IShop sut = shop;

        (await sut.GetAsync(7, source.Token)).Should().BeSameAs(order);
        (await sut.GetAsync(8)).Id.Should().Be(8);
        (await sut.GetAsync(9, source.Token)).Should().BeSameAs(order);
        (await sut.CountAsync(cancellation: source.Token)).Should().Be(5);
        (await sut.CountAsync("x")).Should().Be(6);
        await sut.SaveAsync(new ShopOrder(7, "Ada"));
    }

    [Fact]
    public async Task A_member_that_returns_a_task_fails_through_the_task()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        shop.Expect().GetAsync(7).Throws<TimeoutException>();
        shop.Expect().CountAsync().Throws<TimeoutException>();
        shop.Expect().SaveAsync(Arg.Any()).Throws<TimeoutException>();
        IShop sut = shop;

        Task<ShopOrder> get = sut.GetAsync(7);
        ValueTask<int> count = sut.CountAsync();
        Task save = sut.SaveAsync(new ShopOrder(1, "x"));

        await get.Invoking(t => t).Should().ThrowAsync<TimeoutException>();
        await count.AsTask().Invoking(t => t).Should().ThrowAsync<TimeoutException>();
        await save.Invoking(t => t).Should().ThrowAsync<TimeoutException>();
    }

    [Fact]
    public void Properties_are_expected_by_get_and_set()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        shop.Expect().Name.Get().Returns("n");
        shop.Expect().Name.Set("m");
        shop.Expect().Stock.Get().Returns(3).AnyTimes();
        shop.Expect().Banner.Set(Arg.Where<string>(text => text.StartsWith('x')));
        IShop sut = shop;

        sut.Name.Should().Be("n");
        sut.Name = "m";
        sut.Stock.Should().Be(3);
        sut.Stock.Should().Be(3);
        sut.Banner = "xyz";
    }

    [Fact]
    public void Interfaces_lambdas_arrays_and_objects_are_taken_as_plain_values()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        shop.Expect().Ship(null, ["a", "b"]);
        shop.Expect().Ship(Arg.Any(), Arg.Any());
        shop.Expect().Sum(1, 2, 3).Returns(6);
        shop.Expect().Sum().Returns(0);
        shop.Expect().Add("item", Arg.Any()).Returns(1);
        shop.Expect().Add(Arg.Any(), Arg.Any()).Returns(2);
        Func<int, int> price = x => x;
        shop.Expect().Add(5, price).Returns(3);
        IShop sut = shop;

        sut.Ship(null, new List<string> { "a", "b" });
        sut.Ship(new ShopOrder(1, "x"), []);
        sut.Sum(1, 2, 3).Should().Be(6);
        sut.Sum().Should().Be(0);
        sut.Add("item", x => x).Should().Be(1);
        sut.Add("item", x => x).Should().Be(2);
        sut.Add(5, price).Should().Be(3);
    }

    [Fact]
    public void A_generic_interface_with_inherited_members_is_mocked()
    {
        using var mocks = new MockController();
        var orders = new RepositoryMock<int, ShopOrder>(mocks);
        var order = new ShopOrder(1, "x");
        orders.Expect().Find(1).Returns(order);
        orders.Expect().Put(1, order);
        orders.Expect().Count.Get().Returns(1);
        orders.Expect().GetEnumerator().Returns(() => new List<ShopOrder> { order }.GetEnumerator());
        IRepository<int, ShopOrder> sut = orders;

        sut.Find(1).Should().BeSameAs(order);
        sut.Put(1, order);
        sut.Count.Should().Be(1);
        foreach (ShopOrder each in sut)
        {
            each.Should().BeSameAs(order);
        }
    }

    [Fact]
    public async Task An_optional_parameter_that_is_left_out_means_its_default_value()
    {
        using var mocks = new MockController();
        var orders = new RepositoryMock<int, ShopOrder>(mocks);
        orders.Expect().ListAsync(1).Returns([]);
        IRepository<int, ShopOrder> sut = orders;

        sut.Invoking(s => { s.ListAsync(1, "some"); }).Should().Throw<MockException>().WithMessage("*event: expected \"all\", was \"some\"*");
        (await sut.ListAsync(1)).Should().BeEmpty();
        mocks.Invoking(m => m.Verify()).Should().Throw<MockException>();
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Limits_hold(int calls, bool isEnough)
    {
        var mocks = new MockController();
        var shop = new ShopMock(mocks);
        var between = shop.Expect().Refund(1).Between(1, 2);
        shop.Expect().Refund(2).AtLeast(1);
        shop.Expect().Refund(3).AtMost(2);
        IShop sut = shop;
        var refused = 0;

        for (var i = 0; i < calls; i++)
        {
            foreach (var id in new[] { 1, 2, 3 })
            {
                try
                {
                    sut.Refund(id);
                }
                catch (MockException)
                {
                    refused++;
                }
            }
        }

        refused.Should().Be(calls == 3 ? 2 : 0);
        between.Calls.Should().Be(Math.Min(calls, 2));
        between.Satisfied.Should().Be(calls > 0);
        if (isEnough)
        {
            mocks.Dispose();
        }
        else
        {
            mocks.Invoking(m => m.Dispose()).Should().Throw<MockException>().Which.Failures.Should().HaveCount(2);
        }
    }

    [Fact]
    public void Never_forbids_a_call_that_another_expectation_would_take()
    {
        var mocks = new MockController();
        var shop = new ShopMock(mocks);
        shop.Expect().Refund(Arg.Any<int>()).AnyTimes();
        shop.Expect().Refund(13).Never();
        IShop sut = shop;

        sut.Refund(1);
        sut.Invoking(s => s.Refund(13)).Should().Throw<MockException>().WithMessage("*Refund(id: 13)*expected never*");
        mocks.Invoking(m => m.Dispose()).Should().Throw<MockException>();
    }

    [Fact]
    public void An_argument_that_was_never_given_is_refused_at_set_up()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);

        shop.Invoking(s => s.Expect().Charge(default, 1m)).Should().Throw<ArgumentException>().WithParameterName("account");
    }

    [Fact]
    public void A_result_that_must_not_be_null_has_to_be_given()
    {
        var mocks = new MockController();
        var shop = new ShopMock(mocks);
#pragma warning disable CG1102 // what the test is about
        shop.Expect().Greeting();
#pragma warning restore CG1102
        shop.Expect().Find("x");
        IShop sut = shop;

        sut.Find("x").Should().BeNull();
        sut.Invoking(s => s.Greeting()).Should().Throw<MockException>().WithMessage("No result: IShop.Greeting()*add .Returns(…)*ExpectationTests.cs:*");
        mocks.Invoking(m => m.Dispose()).Should().Throw<MockException>();
    }
}
