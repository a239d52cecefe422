using ContractGen.Mocks;
using ContractGen.Zoo.Mocks;
using ContractGen.Zoo.Mocks.Shapes;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Mocks;

public sealed class EffectTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public void Throws_can_be_synchronous_where_a_task_is_returned()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        shop.Expect().GetAsync(1).ThrowsSynchronously(new TimeoutException());
        IShop sut = shop;

        sut.Invoking(s => { s.GetAsync(1); }).Should().Throw<TimeoutException>();
    }

    [Fact]
    public async Task A_task_completes_after_a_delay_on_the_clock_of_the_controller()
    {
        using var mocks = new MockController { Time = _time };
        var shop = new ShopMock(mocks);
        shop.Expect().CountAsync().Returns(5).Delays(TimeSpan.FromHours(1));
        IShop sut = shop;

        Task<int> count = sut.CountAsync().AsTask();
        _time.Advance(TimeSpan.FromMinutes(59));
        count.IsCompleted.Should().BeFalse();
        _time.Advance(TimeSpan.FromMinutes(1));

        (await count).Should().Be(5);
    }

    [Fact]
    public void Only_a_task_can_be_delayed()
    {
        using var mocks = new MockController();
        var call = new ShopMock(mocks).Stub().Find("x");

        call.Invoking(c => c.Delays(TimeSpan.FromSeconds(1))).Should().Throw<InvalidOperationException>().WithMessage("IShop.Find returns no task*");
    }

    [Fact]
    public async Task The_first_calls_fail()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        shop.Expect().CountAsync().FailsFirst(2, new TimeoutException()).Returns(7).Times(3);
        IShop sut = shop;

        await sut.Invoking(s => s.CountAsync().AsTask()).Should().ThrowAsync<TimeoutException>();
        await sut.Invoking(s => s.CountAsync().AsTask()).Should().ThrowAsync<TimeoutException>();
        (await sut.CountAsync()).Should().Be(7);
    }

    [Fact]
    public void Calls_fail_for_a_time()
    {
        using var mocks = new MockController { Time = _time };
        var shop = new ShopMock(mocks);
        shop.Expect().Find("k").FailsFor(TimeSpan.FromSeconds(10), new TimeoutException()).Returns("up").Times(3);
        IShop sut = shop;

        sut.Invoking(s => s.Find("k")).Should().Throw<TimeoutException>();
        _time.Advance(TimeSpan.FromSeconds(9));
        sut.Invoking(s => s.Find("k")).Should().Throw<TimeoutException>();
        _time.Advance(TimeSpan.FromSeconds(1));
        sut.Find("k").Should().Be("up");
    }

    [Fact]
    public async Task A_test_can_wait_until_a_call_was_made_elsewhere()
    {
        using var mocks = new MockController { Time = _time };
        var shop = new ShopMock(mocks);
        var closed = shop.Expect().Close().Times(2);
        IShop sut = shop;

        Task waiting = closed.WhenSatisfied(TimeSpan.FromSeconds(5));
        await Task.Run(sut.Close);
        waiting.IsCompleted.Should().BeFalse();
        await Task.Run(sut.Close);

        await waiting;
        await closed.WhenSatisfied(TimeSpan.Zero);
    }

    [Fact]
    public async Task Waiting_ends_with_the_missing_call()
    {
        using var mocks = new MockController(MockMode.Loose) { Time = _time };
        var shop = new ShopMock(mocks);
        var closed = shop.Expect().Close();

        Task waiting = closed.WhenSatisfied(TimeSpan.FromSeconds(5));
        _time.Advance(TimeSpan.FromSeconds(5));

        await waiting.Invoking(w => w).Should().ThrowAsync<MockException>().WithMessage("Missing call: IShop.Close()\n    expected exactly once within 00:00:05, never called\n*");
        mocks.Reset();
    }

    [Fact]
    public void A_condition_may_look_at_all_arguments()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        shop.Expect().Charge(Arg.Any(), Arg.Any()).When((account, amount) => account.Length > amount).Returns(true);
        IShop sut = shop;

        sut.Charge("long enough", 2m).Should().BeTrue();
        sut.Invoking(s => s.Charge("x", 2m)).Should().Throw<MockException>().WithMessage("*IShop.Charge(Arg.Any(), Arg.Any()).When((account, amount) => account.Length > amount)*");
        mocks.Invoking(m => m.Verify()).Should().Throw<MockException>();
    }

    [Fact]
    public void Limits_combine_and_contradictions_are_refused()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        var range = shop.Expect().Refund(1).MinTimes(2).MaxTimes(3);
        IShop sut = shop;
        sut.Refund(1);
        range.Satisfied.Should().BeFalse();
        sut.Refund(1);
        range.Satisfied.Should().BeTrue();
        sut.Refund(1);

        shop.Stub().Refund(2).AtLeast(3).Invoking(e => e.AtMost(2)).Should().Throw<ArgumentOutOfRangeException>();
        shop.Stub().Refund(2).Invoking(e => e.Between(2, 1)).Should().Throw<ArgumentOutOfRangeException>();
        range.Invoking(e => e.AnyTimes()).Should().Throw<InvalidOperationException>().WithMessage("*has taken all the calls that it expects*");
    }

    [Fact]
    public void An_event_is_raised_by_a_call()
    {
        using var mocks = new MockController();
        var events = new EventsMock(mocks);
        events.Expect().Restock().Do(() => events.Raise.Closed());
        IEvents sut = events;
        var closed = 0;
        sut.Closed += () => closed++;

        sut.Restock();

        closed.Should().Be(1);
    }
}
