using ContractGen.Mocks;
using ContractGen.Zoo.Mocks;
using ContractGen.Zoo.Mocks.Shapes;
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
    public void Generic_calls_are_kept_for_their_type_arguments()
    {
        using var mocks = new MockController(MockMode.Record);
        var generics = new GenericsMock(mocks);
        generics.Stub().Convert<int, string>(3).Returns("three");
        generics.Stub().Publish(Arg.Any());
        IGenerics sut = generics;

        sut.Publish("a");
        sut.Publish(1);
        sut.Publish("b");
        sut.Convert<int, string>(3);
        sut.TryParse<int>("5", out _);

        generics.Calls.Publish<string>().Should().Equal("a", "b");
        generics.Calls.Publish<int>().Should().Equal(1);
        generics.Calls.Convert<int, string>().Should().Equal(3);
        generics.Calls.TryParse<int>().Should().Equal("5");
        generics.Calls.TryParse<long>().Should().BeEmpty();
    }

    [Fact]
    public void What_can_be_kept_of_references_and_spans_is_kept()
    {
        using var mocks = new MockController(MockMode.Record);
        var references = new ReferencesMock(mocks);
        var spans = new SpansMock(mocks);
        int count = 3;
        var window = default(Window);

        ((IReferences)references).Update(ref count, out _);
        ((IReferences)references).Resize(ref window, out _);
        ((ISpans)spans).Write([1, 2], 5);
        ((ISpans)spans).Read(4);
        ((ISpans)spans).Take("x");

        references.Calls.Update.Should().Equal(3);
        references.Calls.Resize.Should().HaveCount(1);
        spans.Calls.Write.Should().ContainSingle().Which.Should().BeEquivalentTo((new byte[] { 1, 2 }, 5));
        spans.Calls.Read.Should().Equal(4);
        spans.Calls.Take<string>().Should().HaveCount(1);
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
