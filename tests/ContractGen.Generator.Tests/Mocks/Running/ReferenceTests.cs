using ContractGen.Mocks;
using ContractGen.Zoo.Mocks.Shapes;
using FluentAssertions;
using Xunit;

namespace ContractGen.Generator.Tests.Mocks.Running;

/// <summary>Arguments by reference are matched, written and handled without copies.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void Out_arguments_are_named_beside_the_result()
    {
        using var mocks = new MockController();
        var mock = new ReferencesMock(mocks);
        mock.Expect().TryGet("a").Returns(true, value: "A").Then.Returns(false, value: null);
        mock.Expect().TryGet("b").Returns((string key, out string? value) => (value = key + key) is not null).Times(2);
        IReferences sut = mock;

        sut.TryGet("a", out string? first).Should().BeTrue();
        sut.TryGet("a", out string? second).Should().BeFalse();
        sut.TryGet("b", out string? third).Should().BeTrue();
        sut.TryGet("b", out _).Should().BeTrue();

        new[] { first, second, third }.Should().Equal("A", null, "bb");
    }

    [Fact]
    public void Ref_arguments_are_matched_by_what_they_come_with()
    {
        using var mocks = new MockController();
        var mock = new ReferencesMock(mocks);
        mock.Expect().Update(1).SetArgs(count: 10, before: "one");
        mock.Expect().Update(Arg.Where<int>(count => count > 1)).Do((ref int count, out string before) => before = $"was {count++}");
        IReferences sut = mock;

        int[] counts = [1, 7];
        sut.Update(ref counts[0], out string one);
        sut.Update(ref counts[1], out string seven);

        counts.Should().Equal(10, 8);
        new[] { one, seven }.Should().Equal("one", "was 7");
    }

    [Fact]
    public async Task Other_references_are_values_to_an_expectation()
    {
        using var mocks = new MockController();
        var mock = new ReferencesMock(mocks);
        mock.Expect().Mix(1.5, 2).Returns((a, b) => a + b);
        mock.Expect().Fill().SetArgs([1, 2, 3]);
        mock.Expect().CountAsync(3).Returns(Task.FromResult(4), seed: 5);
        IReferences sut = mock;

        int seed = 3;
        int two = 2;
        sut.Mix(1.5, in two).Should().Be(3.5);
        sut.Fill(out ReadOnlySpan<byte> bytes);
        bytes.ToArray().Should().Equal(1, 2, 3);
        Task<int> count = sut.CountAsync(ref seed);
        count.IsCompletedSuccessfully.Should().BeTrue();
        seed.Should().Be(5);
        (await count).Should().Be(4);
    }

    [Fact]
    public void Ref_structs_are_written_by_what_makes_them()
    {
        using var mocks = new MockController();
        var mock = new ReferencesMock(mocks);
        mock.Expect().Resize(Arg.RefStruct<Window>(window => window.Width == 1))
            .Returns(true, window: () => new Window { Width = 2 }, before: () => new Window { Width = 1, Title = "old" });
        IReferences sut = mock;
        var window = new Window { Width = 1 };

        sut.Resize(ref window, out Window before).Should().BeTrue();

        window.Width.Should().Be(2);
        before.Title.ToString().Should().Be("old");
    }

    [Fact]
    public void A_call_that_nothing_takes_is_told_with_its_references()
    {
        var mocks = new MockController();
        var mock = new ReferencesMock(mocks);
        mock.Expect().TryGet("a").Returns(true, value: "A");
        mock.Expect().Update(1);
        IReferences sut = mock;
        int count = 2;

        sut.Invoking(it => it.TryGet("b", out _)).Should().Throw<MockException>()
            .WithMessage("Unexpected call: IReferences.TryGet(key: \"b\", value: out _)*IReferences.TryGet(\"a\", out _)*key: expected \"a\", was \"b\"*");
        sut.Invoking(it => it.Update(ref count, out _)).Should().Throw<MockException>()
            .WithMessage("Unexpected call: IReferences.Update(count: 2, before: out _)*IReferences.Update(ref 1, out _)*count: expected ref 1, was 2*");
    }

    [Fact]
    public void A_call_with_an_out_argument_allocates_nothing()
    {
        using var mocks = new MockController();
        var mock = new ReferencesMock(mocks);
        mock.Expect().TryGet("a").Returns(true, value: "A").AnyTimes();
        IReferences sut = mock;
        sut.TryGet("a", out _);

        long before = GC.GetAllocatedBytesForCurrentThread();
        sut.TryGet("a", out _);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }
}
