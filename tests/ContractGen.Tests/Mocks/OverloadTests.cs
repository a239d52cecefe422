using ContractGen.Mocks;
using ContractGen.Zoo.Mocks;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Mocks;

public sealed class OverloadTests
{
    [Fact]
    public void Plain_values_choose_the_overload_that_the_call_would_choose()
    {
        using var mocks = new MockController();
        var mock = new OverloadsMock(mocks);
        mock.Expect().A(1).Returns("int");
        mock.Expect().A(1L).Returns("long");
        mock.Expect().A("x").Returns("string");
        mock.Expect().A(1.5).Returns("object");
        mock.Expect().A(2, new ShopOrder(1, "x")).Returns("two");
        mock.Expect().A([1, 2]).Returns("list");
        IOverloads sut = mock;

        new[] { sut.A(1), sut.A(1L), sut.A("x"), sut.A(1.5), sut.A(2, new ShopOrder(1, "x")), sut.A([1, 2]) }
            .Should().Equal("int", "long", "string", "object", "two", "list");
    }

    [Fact]
    public void Arg_says_which_overload_is_meant()
    {
        using var mocks = new MockController();
        var mock = new OverloadsMock(mocks);
        mock.Expect().A(Arg.Any<int>()).Returns("int");
        mock.Expect().A(Arg.Where<long>(value => value > 5)).Returns("long");
        mock.Expect().A(Arg.Any<object>()).Returns("object");
        mock.Expect().A(2, Arg.Any()).Returns("two");
        IOverloads sut = mock;

        new[] { sut.A(3), sut.A(7L), sut.A((object)"x"), sut.A(2, null!) }.Should().Equal("int", "long", "object", "two");
    }

    [Fact]
    public void Members_that_share_a_signature_are_told_apart_by_their_interface()
    {
        using var mocks = new MockController();
        var mock = new OverloadsMock(mocks);
        mock.Expect().GetEnumerator().Returns(() => new List<int> { 1 }.GetEnumerator());
        mock.Expect().GetEnumerator_IEnumerable().Returns(() => new List<int> { 2 }.GetEnumerator());

        ((IEnumerable<int>)mock).GetEnumerator().MoveNext().Should().BeTrue();
        ((System.Collections.IEnumerable)mock).GetEnumerator().MoveNext().Should().BeTrue();
    }
}
