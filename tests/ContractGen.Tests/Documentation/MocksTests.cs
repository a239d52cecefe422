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
}
