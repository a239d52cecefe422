using ContractGen.Mocks;
using ContractGen.Zoo.Mocks.Shapes;
using FluentAssertions;
using Xunit;

namespace ContractGen.Generator.Tests.Mocks.Running;

/// <summary>Many parameters, and values that C# treats in a special way.</summary>
public sealed class ValueTests
{
    [Fact]
    public void Any_number_of_parameters_is_matched()
    {
        using var mocks = new MockController();
        var mock = new WideMock(mocks);
        mock.Expect().Twenty(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, Arg.Where<int>(last => last > 19)).Returns(args => args.Item1 + args.Item20);
        mock.Expect().Eight(1, 2, 3, 4, 5, 6, 7, 8).Returns((a1, a2, a3, a4, a5, a6, a7, a8) => a8);
        mock.Expect().Nine(1, 2, 3, 4, 5, 6, 7, 8).Returns(true, a9: 9);
        IWide sut = mock;

        sut.Twenty(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20).Should().Be(21);
        sut.Eight(1, 2, 3, 4, 5, 6, 7, 8).Should().Be(8);
        sut.Nine(1, 2, 3, 4, 5, 6, 7, 8, out int ninth).Should().BeTrue();
        ninth.Should().Be(9);
    }

    [Fact]
    public void Special_values_are_values()
    {
        using var mocks = new MockController();
        var mock = new ValuesMock(mocks);
        mock.Expect().Dynamic(5).Returns("five");
        mock.Expect().Tuple((1, 2)).Returns((3, null));
        mock.Expect().TryFind().Returns(false, found: null);
        mock.Expect().Maybe().Returns("m");
        mock.Expect().Optional(1).Returns(2);
        IValues sut = mock;

        ((string)sut.Dynamic(5)).Should().Be("five");
        sut.Tuple((1, 2)).Count.Should().Be(3);
        sut.TryFind(out string? found).Should().BeFalse();
        found.Should().BeNull();
        sut.Maybe().Should().Be("m");
        sut.Optional(1).Should().Be(2);
    }

    [Fact]
    public void Params_arrays_are_matched_by_each_element()
    {
        using var mocks = new MockController();
        var mock = new ValuesMock(mocks);
        mock.Expect().Sum(1, Arg.Any(), Arg.Where<int>(last => last > 2)).Returns(3);
        mock.Expect().Sum(1, 2).Returns(2);
        mock.Expect().Sum().Returns(0);
        mock.Expect().Sum(Arg.Any()).Returns(9);
        mock.Expect().Join("-", "a", Arg.Any()).Returns("a-?");
        IValues sut = mock;

        sut.Sum(1, 5, 3).Should().Be(3);
        sut.Sum(1, 2).Should().Be(2);
        sut.Sum().Should().Be(0);
        sut.Sum(1, 2, 3, 4).Should().Be(9);
        sut.Join("-", "a", 5).Should().Be("a-?");
        sut.Invoking(it => it.Sum(1)).Should().Throw<MockException>().WithMessage("*IValues.Sum([1, Arg.Any(), Arg.Where(last => last > 2)])*");
        mock.Reset();
    }

    [Fact]
    public void Members_that_must_not_be_called_are_implemented()
    {
        using var mocks = new MockController();
        var mock = new ObsoleteMock(mocks);
        mock.Expect().A().Returns(1).Times(0);
        mock.Expect().B().Returns(2);
        IObsolete sut = mock;

        sut.B().Should().Be(2);
    }
}
