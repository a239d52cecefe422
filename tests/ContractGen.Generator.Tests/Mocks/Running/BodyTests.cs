using ContractGen.Mocks;
using ContractGen.Zoo.Mocks.Shapes;
using FluentAssertions;
using Xunit;

namespace ContractGen.Generator.Tests.Mocks.Running;

/// <summary>Members with a body of their own run it until something is expected of them.</summary>
public sealed class BodyTests
{
    [Fact]
    public void Default_interface_members_run_their_bodies_over_the_mock()
    {
        using var mocks = new MockController();
        var mock = new DefaultsMock(mocks);
        mock.Expect().Price().Returns(5).Times(4);
        IDefaults sut = mock;

        sut.Twice.Should().Be(10);
        sut[3].Should().Be(15);
        sut.PriceOf(4).Should().Be(20);
        sut.TryPrice(out int price).Should().BeTrue();
        price.Should().Be(5);
    }

    [Fact]
    public void Default_interface_members_can_be_expected()
    {
        using var mocks = new MockController();
        var mock = new DefaultsMock(mocks);
        mock.Expect().Twice.Get().Returns(1);
        mock.Expect()[3].Get().Returns(2);
        mock.Expect().PriceOf(4).Returns(3);
        mock.Expect().TryPrice().Returns(false, price: 4);
        IDefaults sut = mock;

        sut.Twice.Should().Be(1);
        sut[3].Should().Be(2);
        sut.PriceOf(4).Should().Be(3);
        sut.TryPrice(out int price).Should().BeFalse();
        price.Should().Be(4);
        sut.Invoking(it => it.PriceOf(5)).Should().Throw<MockException>();
        mock.Invoking(it => it.Verify()).Should().Throw<MockException>();
    }

    [Fact]
    public void Static_members_say_that_no_mock_answers_them()
    {
        using var mocks = new MockController();
        var mock = new StaticsMock(mocks);
        mock.Expect().Value().Returns(1).Times(2);
        IStatics sut = mock;

        sut.Value().Should().Be(1);
        sut.ValueOrLimit().Should().Be(1);
        FluentActions.Invoking(Parse<StaticsMock>).Should().Throw<NotSupportedException>().WithMessage("IStatics.Parse is static*");
        Double<StaticsMock>().Should().Be(4);
    }

    [Fact]
    public void Interfaces_that_cannot_be_type_arguments_are_handed_on_as_objects()
    {
        using var mocks = new MockController();
        var statics = new StaticsMock(mocks);
        var mock = new StaticUserMock(mocks);
        mock.Expect().Current.Get().Returns(statics);
        mock.Expect().Current.Set(statics);
        mock.Expect().Choose(statics).Returns(statics, other: statics);
        IStaticUser sut = mock;

        sut.Current.Should().BeSameAs(statics);
        sut.Current = statics;
        sut.Choose(statics, out IStatics other).Should().BeSameAs(statics);
        other.Should().BeSameAs(statics);
    }

    private static int Parse<T>()
        where T : IStatics => T.Parse("") + T.Limit;

    private static int Double<T>()
        where T : IStatics => T.Double(2);
}
