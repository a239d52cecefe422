using ContractGen.Mocks;
using ContractGen.Zoo.Mocks.Shapes;
using FluentAssertions;
using Xunit;

namespace ContractGen.Generator.Tests.Mocks.Running;

/// <summary>Events are raised by the test, and their subscribers counted.</summary>
public sealed class EventTests
{
    [Fact]
    public void Events_of_every_kind_of_delegate_are_raised()
    {
        using var mocks = new MockController();
        var mock = new EventsMock(mocks);
        IEvents sut = mock;
        List<object?> seen = [];
        sut.PriceChanged += (product, price) => seen.Add((product, price));
        sut.Closed += () => seen.Add("closed");
        sut.Sold += (sender, count) => seen.Add((ReferenceEquals(sender, mock), count));
        sut.Asked += () => "answer";
        sut.Resized += (Window window, out bool handled) => handled = window.Width == 3;

        mock.Raise.PriceChanged("A", 2m);
        mock.Raise.Closed();
        mock.Raise.Sold(7);
        mock.Raise.Sold(null, 8);
        seen.Add(mock.Raise.Asked());
        mock.Raise.Resized(new Window { Width = 3 }, out bool handled);

        seen.Should().Equal(("A", 2m), "closed", (true, 7), (false, 8), "answer");
        handled.Should().BeTrue();
    }

    [Fact]
    public async Task Asynchronous_subscribers_are_all_awaited()
    {
        using var mocks = new MockController();
        var mock = new EventsMock(mocks);
        IEvents sut = mock;
        int sum = 0;
        sut.SoldAsync += async count =>
        {
            await Task.Yield();
            Interlocked.Add(ref sum, count);
        };
        sut.SoldAsync += count => Task.FromResult(Interlocked.Add(ref sum, count));

        await mock.Raise.SoldAsync(5);

        sum.Should().Be(10);
    }

    [Fact]
    public void Subscribers_are_counted()
    {
        using var mocks = new MockController();
        var mock = new EventsMock(mocks);
        IEvents sut = mock;
        Action subscriber = () => { };

        mock.Raise.Closed();
        sut.Closed += subscriber;
        sut.Closed += subscriber;
        sut.Closed -= subscriber;

        mock.Subscribers.Closed.Should().Be(1);
        mock.Subscribers.PriceChanged.Should().Be(0);
    }

    [Fact]
    public void Subscriptions_are_expected()
    {
        using var mocks = new MockController();
        var mock = new EventsMock(mocks);
        IEvents sut = mock;
        Action subscriber = () => { };
        mocks.InOrder(mock.Expect().Closed.Add(subscriber), mock.Expect().Closed.Remove(subscriber));
        mock.Expect().Sold.Add().Times(2);

        sut.Closed += subscriber;
        sut.Sold += (_, _) => { };
        sut.Sold += (_, _) => { };
        sut.Closed -= subscriber;
        sut.Asked += () => "not expected, and no failure";

        mock.Subscribers.Closed.Should().Be(0);
        mock.Subscribers.Sold.Should().Be(2);
    }

    [Fact]
    public void A_call_can_raise_an_event()
    {
        using var mocks = new MockController();
        var mock = new EventsMock(mocks);
        mock.Expect().Restock().Do(() => mock.Raise.Sold(1));
        IEvents sut = mock;
        int sold = 0;
        sut.Sold += (_, count) => sold += count;

        sut.Restock();

        sold.Should().Be(1);
    }
}
