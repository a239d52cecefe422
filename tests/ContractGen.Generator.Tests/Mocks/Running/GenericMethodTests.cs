using ContractGen.Mocks;
using ContractGen.Zoo.Mocks.Shapes;
using FluentAssertions;
using Xunit;

namespace ContractGen.Generator.Tests.Mocks.Running;

/// <summary>Generic methods are expected for one type argument or for any.</summary>
public sealed class GenericMethodTests
{
    [Fact]
    public async Task Each_type_argument_has_expectations_of_its_own()
    {
        using var mocks = new MockController();
        var mock = new GenericsMock(mocks);
        mock.Expect().Resolve<string>("k").Returns("text");
        mock.Expect().Resolve<List<int>>("k").Returns([1]);
        mock.Expect().TryParse<int>("5").Returns(true, value: 5);
        mock.Expect().Echo("a").Returns("b");
        mock.Expect().Echo(1).Returns(value => value + 1);
        mock.Expect().Echo<int?>(null).Returns(7);
        mock.Expect().ListAsync<long>(Arg.Any()).Returns([1L, 2L]);
        mock.Expect().Convert<int, string>(4).Returns(number => $"{number}");
        IGenerics sut = mock;

        sut.Resolve<List<int>>("k").Should().Equal(1);
        sut.Resolve<string>("k").Should().Be("text");
        sut.TryParse("5", out int? parsed).Should().BeTrue();
        parsed.Should().Be(5);
        sut.Echo("a").Should().Be("b");
        sut.Echo(1).Should().Be(2);
        sut.Echo<int?>(null).Should().Be(7);
        (await sut.ListAsync<long>(number => number > 0, new CancellationToken(true))).Should().Equal(1, 2);
        sut.Convert<int, string>(4).Should().Be("4");
    }

    [Fact]
    public async Task Type_arguments_that_are_left_out_are_any()
    {
        using var mocks = new MockController();
        var mock = new GenericsMock(mocks);
        List<object?> published = [];
        mock.Expect().Publish(Arg.Any()).Do(message => published.Add(message)).Times(2);
        mock.Expect().Publish(Arg.Where<object?>(message => message is string)).Times(1);
        mock.Expect().Publish<long>(5);
        mock.Stub().Resolve(Arg.Any()).Returns("any");
        mock.Expect().ListAsync(Arg.NotNull()).Returns(Task.FromResult<IReadOnlyList<int>>([1]));
        IGenerics sut = mock;

        sut.Publish(1);
        sut.Publish(2.5);
        sut.Publish("text");
        sut.Publish(5L);
        sut.Resolve<string>("x").Should().Be("any");
        (await sut.ListAsync<int>(number => number > 0)).Should().Equal(1);

        published.Should().Equal(1, 2.5);
    }

    [Fact]
    public void Messages_name_the_type_argument()
    {
        var mocks = new MockController();
        var mock = new GenericsMock(mocks);
        IGenerics sut = mock;

        sut.Invoking(it => it.Echo(5)).Should().Throw<MockException>().WithMessage("Unexpected call: IGenerics.Echo<Int32>(value: 5)*");
    }

    [Fact]
    public void A_generic_call_allocates_nothing()
    {
        using var mocks = new MockController();
        var mock = new GenericsMock(mocks);
        mock.Expect().Echo(1).Returns(2).AnyTimes();
        IGenerics sut = mock;
        sut.Echo(1);

        long before = GC.GetAllocatedBytesForCurrentThread();
        sut.Echo(1);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }
}
