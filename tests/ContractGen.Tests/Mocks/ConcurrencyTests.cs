using ContractGen.Mocks;
using ContractGen.Zoo.Mocks;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Mocks;

public sealed class ConcurrencyTests
{
    private const int Threads = 8;
    private const int CallsPerThread = 1_000_000;

    [Fact]
    public void No_count_is_lost()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        var expectation = shop.Expect().Charge(Arg.Any(), 1m).Returns(true).Times(Threads * CallsPerThread);
        IShop sut = shop;

        Parallel.For(0, Threads, new ParallelOptions { MaxDegreeOfParallelism = Threads }, _ =>
        {
            for (var i = 0; i < CallsPerThread; i++)
            {
                sut.Charge("a", 1m);
            }
        });

        expectation.Calls.Should().Be(Threads * CallsPerThread);
    }

    [Fact]
    public void A_limit_is_never_exceeded_and_the_rest_goes_to_the_next_expectation()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        var first = shop.Expect().Refund(1).Times(1000);
        var second = shop.Expect().Refund(1).AnyTimes();
        IShop sut = shop;

        Parallel.For(0, Threads * 1000, _ => sut.Refund(1));

        first.Calls.Should().Be(1000);
        second.Calls.Should().Be((Threads - 1) * 1000);
    }

    [Fact]
    public void Expectations_may_be_added_while_calls_are_made()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        var any = shop.Expect().Refund(1).AnyTimes();
        IShop sut = shop;

        Parallel.For(0, 4000, i =>
        {
            shop.Expect().Refund(i + 10).AnyTimes();
            sut.Refund(1);
            sut.Refund(i + 10);
        });

        any.Calls.Should().Be(4000);
    }

    [Fact]
    public void Ten_thousand_expectations_in_order_take_linear_time()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        for (var i = 0; i < 10_000; i++)
        {
            shop.Expect().Refund(i);
        }

        IShop sut = shop;
        for (var i = 0; i < 10_000; i++)
        {
            sut.Refund(i);
        }
    }
}
