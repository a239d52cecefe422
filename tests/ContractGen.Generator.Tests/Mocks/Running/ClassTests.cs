using ContractGen.Mocks;
using ContractGen.Zoo.Mocks;
using ContractGen.Zoo.Mocks.Shapes;
using FluentAssertions;
using Xunit;

namespace ContractGen.Generator.Tests.Mocks.Running;

/// <summary>Classes, delegates and mocks with members of their own.</summary>
public sealed class ClassTests
{
    [Fact]
    public void A_class_is_constructed_and_runs_its_own_bodies_until_something_is_expected()
    {
        using var mocks = new MockController();
        var mock = new AccountMock(mocks, 7, "Ada");
        mock.Expect().Balance(Arg.Any()).Returns(5m);
        mock.Expect().Verify(1).Returns(2);
        Account sut = mock;

        sut.Opened.Should().Be("7 of Ada");
        sut.Describe().Should().Be("7 of Ada");
        sut[2026].Should().Be(2026m);
        sut.Balance(default).Should().Be(5m);
        sut.Check(1).Should().Be(2);
        sut.TryClose(out string reason).Should().BeFalse();
        reason.Should().Be("open");
    }

    [Fact]
    public void Virtual_members_can_be_expected()
    {
        using var mocks = new MockController();
        var mock = new AccountMock(mocks, 7, "Ada");
        mock.Expect().Describe().Returns("mocked");
        mock.Expect()[2026].Get().Returns(1m);
        mock.Expect().TryClose().Returns(true, reason: "done");
        Account sut = mock;
        int closed = 0;
        sut.Closed += () => closed++;

        mock.Raise.Closed();

        closed.Should().Be(1);
        sut.Describe().Should().Be("mocked");
        sut[2026].Should().Be(1m);
        sut.TryClose(out string reason).Should().BeTrue();
        reason.Should().Be("done");
        sut.Invoking(it => it.Describe()).Should().Throw<MockException>();
        mock.Invoking(it => it.Verify()).Should().Throw<MockException>();
    }

    [Fact]
    public void A_class_with_several_constructors_and_required_members_has_them_all()
    {
        using var mocks = new MockController();
        Settings first = new SettingsMock(mocks) { Root = "r", Depth = 3 };
        var second = new SettingsMock(mocks, "p", 1, 2) { Root = "r", Depth = 3 };
        second.Expect().Load().Returns(9);

        first.Load().Should().Be(3);
        second.Load().Should().Be(9);
        second.Path.Should().Be("p2/");
    }

    [Fact]
    public void A_class_is_spied_on()
    {
        using var mocks = new MockController();
        var real = new SavingsAccount { Years = { [2026] = 3m } };
        var spy = new AccountMock(mocks, 7, "Ada");
        spy.ForwardTo(real);
        spy.Expect().Describe().Returns("mocked");
        Account sut = spy;

        sut.Describe().Should().Be("mocked");
        sut.Describe().Should().Be("1 of real");
        sut.Balance(new DateOnly(2026, 1, 9)).Should().Be(9m);
        sut[2026].Should().Be(3m);
        sut.TryClose(out string reason).Should().BeTrue();
        reason.Should().Be("saved");
    }

    [Fact]
    public void Protected_members_of_a_spy_stay_its_own()
    {
        using var mocks = new MockController();
        var spy = new AccountMock(mocks, 7, "Ada");
        spy.ForwardTo(new SavingsAccount());
        spy.Expect().Verify(1).Returns(2);

        spy.Check(1).Should().Be(2);
    }

    [Fact]
    public void A_delegate_is_mocked()
    {
        using var mocks = new MockController();
        var parser = new ParserMock(mocks);
        var conversion = new ConversionMock<int, string>(mocks);
        parser.Expect().Invoke("5").Returns(true, number: 5);
        conversion.Expect().Invoke(5, 1, 2).Returns((value, options) => $"{value} {options.Length}");
        Parser parse = parser;
        Conversion<int, string> convert = conversion;

        parse("5", out int number).Should().BeTrue();
        number.Should().Be(5);
        convert(5, 1, 2).Should().Be("5 2");
        parse.Invoking(it => it("6", out _)).Should().Throw<MockException>().WithMessage("Unexpected call: Parser.Invoke(text: \"6\"*");
        parser.Invoking(it => it.Verify()).Should().Throw<MockException>();
    }

    [Fact]
    public void What_a_mock_class_implements_itself_is_not_mocked()
    {
        using var mocks = new MockController();
        var mock = new OwnShop(mocks) { _name = "own" };
        mock.Expect().Name.Get().Returns("shop");
        IShop sut = mock;

        sut.Close();
        sut.Greeting().Should().Be("hello");
        sut.Name.Should().Be("shop");
        mock.Closings.Should().Equal("closed");
    }
}
