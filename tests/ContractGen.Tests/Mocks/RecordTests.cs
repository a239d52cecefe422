using ContractGen.Mocks;
using ContractGen.Zoo.Mocks;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Mocks;

public sealed class RecordTests
{
    [Fact]
    public void Every_call_is_kept_with_its_arguments()
    {
        using var mocks = new MockController(MockMode.Record);
        var shop = new ShopMock(mocks);
        shop.Expect().Charge("expected", 1m).Returns(true);
        IShop sut = shop;

        sut.Charge("expected", 1m).Should().BeTrue();
        sut.Charge("other", 2m).Should().BeFalse();
        sut.Refund(7);
        sut.Close();
        sut.Name = "n";
        _ = sut.Name;

        shop.Calls.Charge.Should().Equal(("expected", 1m), ("other", 2m));
        shop.Calls.Charge[1].amount.Should().Be(2m);
        shop.Calls.Refund.Should().Equal(7);
        shop.Calls.RefundWithIdReason.Should().BeEmpty();
        shop.Calls.Close.Should().HaveCount(1);
        shop.Calls.SetName.Should().Equal("n");
        shop.Calls.GetName.Should().HaveCount(1);
    }

    [Fact]
    public void A_mock_that_does_not_record_has_no_calls()
    {
        using var mocks = new MockController(MockMode.Loose);
        var shop = new ShopMock(mocks);

        ((IShop)shop).Refund(7);

        shop.Calls.Refund.Should().BeEmpty();
    }

    [Fact]
    public void A_spy_can_record()
    {
        using var mocks = new MockController();
        var real = new ShopMock(mocks) { Mode = MockMode.Loose };
        var spy = new ShopMock(mocks) { Mode = MockMode.Record };
        spy.ForwardTo(real);

        ((IShop)spy).Refund(7);

        spy.Calls.Refund.Should().Equal(7);
    }
}
