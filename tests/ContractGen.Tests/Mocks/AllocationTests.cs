using ContractGen.Mocks;
using ContractGen.Zoo.Mocks;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Mocks;

public sealed class AllocationTests
{
    [Fact]
    public void A_matched_call_allocates_nothing()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        long seen = 0;
        shop.Expect().Charge("acc-1", 10m).Returns(true).AnyTimes();
        shop.Expect().Refund(Arg.Where<int>(id => id > 0)).Do(id => seen += id).AnyTimes();
        shop.Expect().GetAsync(7).Returns(new ShopOrder(7, "x")).AnyTimes();
        shop.Expect().Stock.Get().Returns(1).AnyTimes();
        IShop sut = shop;
        Call(sut);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            Call(sut);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    private static void Call(IShop sut)
    {
        sut.Charge("acc-1", 10m);
        sut.Refund(1);
        sut.GetAsync(7).GetAwaiter().GetResult();
        _ = sut.Stock;
    }
}
