using ContractGen.Mocks;
using ContractGen.Zoo.Mocks.Shapes;
using FluentAssertions;
using Xunit;

namespace ContractGen.Generator.Tests.Mocks.Running;

/// <summary>Members that share names with each other, with object, with C# or with the mock.</summary>
public sealed class NameTests
{
    [Fact]
    public void Members_that_C_sharp_can_hardly_tell_apart_are_expected_apart()
    {
        using var mocks = new MockController();
        var mock = new HomonymsMock(mocks);
        mock.Expect().Add(1).Returns(2);
        mock.Expect().Add_ByRef(1).Returns(3, number: 9);
        mock.Expect().Add("a").Returns("b");
        mock.Expect().Total.Get().Returns(1);
        mock.Expect().Total_ISecondHomonym.Get().Returns("two");
        mock.Expect().Find(5).Returns(6);
        mock.Expect().Find_ISecondHomonym(5).Returns("six");
        mock.Expect().Size().Returns("new");
        mock.Expect().Size_IFirstHomonym().Returns(4);
        IHomonyms sut = mock;

        int number = 1;
        sut.Add(1).Should().Be(2);
        sut.Add(ref number).Should().Be(3);
        number.Should().Be(9);
        sut.Add("a").Should().Be("b");
        ((IFirstHomonym)sut).Total.Should().Be(1);
        ((ISecondHomonym)sut).Total.Should().Be("two");
        ((IFirstHomonym)sut).Find(5).Should().Be(6);
        ((ISecondHomonym)sut).Find(5).Should().Be("six");
        sut.Size().Should().Be("new");
        ((IFirstHomonym)sut).Size().Should().Be(4);
    }

    [Fact]
    public void Members_named_like_those_of_object_are_members_of_the_interface()
    {
        using var mocks = new MockController();
        var mock = new HomonymsMock(mocks);
        mock.Expect().Equals(Arg.Is<object>("x")).Returns(true);
        mock.Expect().GetHashCode().Returns(5);
        mock.Expect().ToString().Returns("text");
        mock.Expect().GetType().Returns(typeof(int));
        mock.Expect().Count.Get().Returns(1);
        IHomonyms sut = mock;

        sut.Equals("x").Should().BeTrue();
        sut.GetHashCode().Should().Be(5);
        sut.ToString().Should().Be("text");
        sut.GetType().Should().Be<int>();
        sut.Count.Should().Be(1);
    }

    [Fact]
    public void No_name_is_reserved()
    {
        using var mocks = new MockController();
        var mock = new ReservedNamesMock(mocks);
        mock.Expect().Verify.Get().Returns(1);
        mock.Expect().Object.Get().Returns("o");
        mock.Expect().@int.Get().Returns(2);
        mock.Expect().Mock().Returns(3);
        mock.Expect().Expect().Returns(4);
        mock.Expect().Stub(5).Returns(5);
        mock.Expect().Expectations().Returns(6);
        mock.Expect().Returns();
        mock.Expect().Reset();
        mock.Expect().@class(1, "r").Returns(7);
        mock.Expect().All(1, 2, 3, 4, 5, 6, 7, 8, 9).Returns(8);
        IReservedNames sut = mock;

        sut.Returns();
        sut.Reset();
        sut.Object.Should().Be("o");
        new[] { sut.Verify, sut.@int, sut.Mock(), sut.Expect(), sut.Stub(5), sut.Expectations(), sut.@class(1, "r"), sut.All(1, 2, 3, 4, 5, 6, 7, 8, 9) }
            .Should().Equal(1, 2, 3, 4, 5, 6, 7, 8);
    }

    [Fact]
    public void An_interface_can_be_its_own_type_argument()
    {
        using var mocks = new MockController();
        var mock = new NodeMock(mocks);
        mock.Expect().Self().Returns(mock);
        mock.Expect()["a"].Get().Returns(1);
        mock.Expect().TryGetValue("b").Returns(true, value: 2);
        mock.Expect().Count.Get().Returns(3);
        INode sut = mock;

        sut.Self().Should().BeSameAs(mock);
        sut["a"].Should().Be(1);
        sut.TryGetValue("b", out int value).Should().BeTrue();
        value.Should().Be(2);
        sut.Count.Should().Be(3);
    }
}
