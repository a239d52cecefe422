using ContractGen.Formats;
using ContractGen.Mocks;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Documentation;

public sealed class MocksTests
{
    [Fact]
    public async Task Expectations_answer()
    {
        Order order = new() { Id = 7, Customer = "Ada" };

        // snippet
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);

        shop.Expect().Charge("acc-1", 10m).Returns(true);                                    // exactly once
        shop.Expect().Charge(Arg.Any(), Arg.Where<decimal>(a => a < 0)).Returns(false).AnyTimes();
        shop.Expect().Charge("acc-9", Arg.Any()).Throws<TimeoutException>().AtMost(1);
        shop.Expect().FindAsync(7, Arg.Any()).Returns(order).Times(2);                       // the task is made around the value
        // end

        IShop sut = shop;
        sut.Charge("acc-1", 10m).Should().BeTrue();
        sut.Charge("acc-1", -1m).Should().BeFalse();
        ((Action)(() => sut.Charge("acc-9", 1m))).Should().Throw<TimeoutException>();
        (await sut.FindAsync(7)).Should().BeSameAs(order);
        (await sut.FindAsync(7)).Should().BeSameAs(order);
        mocks.Verify();
    }

    [Fact]
    public void Properties_are_read_and_set_and_actions_run()
    {
        DateTimeOffset start = DateTimeOffset.UnixEpoch;
        using var mocks = new MockController();
        var clock = new FakeClock(mocks);

        // snippet
        var ticks = new List<DateTimeOffset>();
        clock.Expect().Now.Get().Returns(start).Times(2);
        clock.Expect().Zone.Set("UTC");
        clock.Expect().Tick(Arg.Any()).Do(ticks.Add);
        // end

        IClock sut = clock;
        sut.Zone = "UTC";
        sut.Tick(sut.Now);
        ticks.Should().Equal(sut.Now);
    }

    [Fact]
    public void A_call_that_was_not_made_fails_the_verification()
    {
        // snippet
        var mocks = new MockController();
        var shop = new ShopMock(mocks);
        shop.Expect().Charge("acc-1", 10m).Returns(true);

        Action verification = mocks.Dispose;
        // end

        MockFailure failure = verification.Should().Throw<MockException>().Which.Failures.Should().ContainSingle().Subject;
        failure.Kind.Should().Be(MockFailureKind.MissingCall);
        failure.File.Should().EndWith("MocksTests.cs");
    }

    [Fact]
    public void Arguments_are_matched_in_many_ways()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);

        // snippet
        var amounts = new Captured<decimal>();
        shop.Expect().Charge(Arg.Regex("^acc-"), Arg.Range(1m, 100m)).Returns(true);
        shop.Expect().Charge(Arg.AnyOf("a", "b"), Arg.Not(0m)).Returns(true);
        shop.Expect().Charge(Arg.NotNull(), Arg.Capture(amounts)).When((account, amount) => account.Length > amount).Returns(true);
        // end

        IShop sut = shop;
        sut.Charge("acc-1", 10m).Should().BeTrue();
        sut.Charge("a", 10m).Should().BeTrue();
        sut.Charge("longer", 5m).Should().BeTrue();
        amounts.Should().Equal(5m);
    }

    [Fact]
    public void Calls_come_in_an_order_and_answers_in_a_sequence()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        var clock = new FakeClock(mocks);

        // snippet
        var charged = shop.Expect().Charge("acc-1", 10m).Returns(true);
        clock.Expect().Zone.Set("UTC").After(charged);
        mocks.InOrder(clock.Expect().Zone.Set("CET"), clock.Expect().Zone.Set("EST"));
        shop.Expect().Charge("acc-2", 1m).Returns(false).Then.Returns(true).Times(2).Then.Throws<TimeoutException>();
        // end

        IShop sut = shop;
        sut.Charge("acc-1", 10m);
        ((IClock)clock).Zone = "UTC";
        ((IClock)clock).Zone = "CET";
        ((IClock)clock).Zone = "EST";
        new[] { sut.Charge("acc-2", 1m), sut.Charge("acc-2", 1m), sut.Charge("acc-2", 1m) }.Should().Equal(false, true, true);
        ((Action)(() => sut.Charge("acc-2", 1m))).Should().Throw<TimeoutException>();
    }

    [Fact]
    public async Task Failures_and_delays_are_scheduled()
    {
        Order order = new() { Id = 7, Customer = "Ada" };
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);

        // snippet
        shop.Expect().FindAsync(7).FailsFirst(2, new TimeoutException()).Returns(order).Times(3);
        shop.Expect().FindAsync(8).Returns(order).Delays(TimeSpan.FromMilliseconds(1));
        // end

        IShop sut = shop;
        await ((Func<Task>)(() => sut.FindAsync(7))).Should().ThrowAsync<TimeoutException>();
        await ((Func<Task>)(() => sut.FindAsync(7))).Should().ThrowAsync<TimeoutException>();
        (await sut.FindAsync(7)).Should().BeSameAs(order);
        (await sut.FindAsync(8)).Should().BeSameAs(order);
    }

    [Fact]
    public void Stubs_modes_and_spies_answer_what_is_not_expected()
    {
        using var others = new MockController(MockMode.Loose);
        IClock real = new FakeClock(others);

        // snippet
        using var mocks = new MockController();
        var shop = new ShopMock(mocks) { Mode = MockMode.Record };            // or Loose: defaults, empty collections, completed tasks
        shop.Stub().Charge(Arg.Any(), Arg.Any()).Returns(true);               // below all expectations, the newest first, not verified

        var clock = new FakeClock(mocks);
        clock.Stub().Zone.AsAutoProperty("UTC");
        clock.ForwardTo(real);                                                // a spy: what nothing takes goes on to the real object
        // end

        IShop sut = shop;
        sut.Charge("acc-1", 10m).Should().BeTrue();
        ((IClock)clock).Zone = "CET";
        ((IClock)clock).Zone.Should().Be("CET");
        ((IClock)clock).Tick(DateTimeOffset.UnixEpoch);

        // snippet
        shop.Calls.Charge.Should().Equal(("acc-1", 10m));
        // end
    }

    [Fact]
    public async Task A_wire_lies_between_test_and_code()
    {
        Order order = new() { Id = 7, Customer = "Ada" };
        using var mocks = new MockController();

        // snippet
        var shop = new ShopMock(mocks) { Wire = ContractCodecs.Json };
        shop.Expect().FindAsync(7).Returns(order);
        // end

        (await ((IShop)shop).FindAsync(7)).Should().NotBeSameAs(order).And.BeEquivalentTo(order);
    }

    [Fact]
    public async Task A_test_waits_for_a_call()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        IShop sut = shop;

        // snippet
        var charged = shop.Expect().Charge("acc-1", 10m).Returns(true);
        _ = Task.Run(() => sut.Charge("acc-1", 10m));
        await charged.WhenSatisfied(TimeSpan.FromSeconds(30));
        // end

        charged.Calls.Should().Be(1);
    }
}
