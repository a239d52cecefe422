using ContractGen.Mocks;
using ContractGen.Zoo.Mocks.Shapes;
using FluentAssertions;
using Xunit;

namespace ContractGen.Generator.Tests.Mocks.Running;

/// <summary>Spans and other ref structs are matched where they are, and returned by code.</summary>
public sealed class SpanTests
{
    [Fact]
    public void Spans_are_matched_by_content_or_by_a_condition()
    {
        using var mocks = new MockController();
        var mock = new SpansMock(mocks);
        mock.Expect().Write("abc"u8, 1).Returns(3);
        mock.Expect().Write(Arg.Span<byte>(data => data.Length > 5), Arg.Any()).Returns((data, flags) => data.Length + flags);
        mock.Expect().Write(Arg.Any(), 9).Returns(0);
        ISpans sut = mock;

        sut.Write("abcdef"u8, 2).Should().Be(8);
        sut.Write("abc"u8, 1).Should().Be(3);
        sut.Write([], 9).Should().Be(0);
    }

    [Fact]
    public void Text_stands_for_a_span_of_it()
    {
        using var mocks = new MockController();
        var mock = new SpansMock(mocks);
        mock.Expect().Count("abc", 1).Returns(3, total: 4);
        ISpans sut = mock;
        int total = 1;

        sut.Count("abc", ref total).Should().Be(3);
        total.Should().Be(4);
    }

    [Fact]
    public void A_collection_expression_stands_for_a_span()
    {
        using var mocks = new MockController();
        var mock = new SpansMock(mocks);
        mock.Expect().Write([1, 2], 5).Returns(7);
        mock.Expect().Sum([1, 2]).Returns(3);
        mock.Expect().Sum(1, 2).Returns(4);
        mock.Expect().Sum([]).Returns(0);
        ISpans sut = mock;

        sut.Write([1, 2], 5).Should().Be(7);
        sut.Sum(1, 2).Should().Be(3);
        sut.Sum(1, 2).Should().Be(4);
        sut.Sum().Should().Be(0);
    }

    [Fact]
    public void A_span_is_handed_on_as_it_is()
    {
        using var mocks = new MockController();
        var mock = new SpansMock(mocks);
        mock.Expect().Scramble("abc".ToCharArray()).Do(text => text.Reverse());
        ISpans sut = mock;

        char[] text = ['a', 'b', 'c'];
        sut.Scramble(text);

        text.Should().Equal('c', 'b', 'a');
    }

    [Fact]
    public void Results_that_are_ref_structs_are_made_by_code_or_from_an_array()
    {
        using var mocks = new MockController();
        var mock = new SpansMock(mocks);
        mock.Expect().Read(2).Returns([1, 2]);
        mock.Expect().Read(5).Returns(count => new byte[count]).Times(2);
        mock.Expect().Name.Get().Returns(() => "window");
        mock.Expect().Open(7).Returns(width => new Window { Width = width, Title = "seven" });
        ISpans sut = mock;

        sut.Read(2).ToArray().Should().Equal(1, 2);
        (sut.Read(5).Length + sut.Read(5).Length).Should().Be(10);
        sut.Name.ToString().Should().Be("window");
        Window window = sut.Open(7);
        $"{window.Width} {window.Title}".Should().Be("7 seven");
    }

    [Fact]
    public void Params_spans_and_other_ref_structs_are_arguments_too()
    {
        using var mocks = new MockController();
        var mock = new SpansMock(mocks);
        mock.Expect().Sum(1, 2, 3).Returns(6);
        mock.Expect().Show(Arg.RefStruct<Window>(window => window.Width == 4)).Returns(window => window.Title.Length);
        mock.Expect().Log(Arg.Any());
        mock.Expect().Take<Window>(Arg.RefStruct<Window>(window => window.Width == 5));
        mock.Expect().Take<int>(Arg.RefStruct<int>(number => number == 5));
        ISpans sut = mock;

        sut.Sum(1, 2, 3).Should().Be(6);
        sut.Show(new Window { Width = 4, Title = "four" }).Should().Be(4);
        sut.Log($"{1}");
        sut.Take(new Window { Width = 5 });
        sut.Take(5);
    }

    [Fact]
    public void A_call_that_nothing_takes_is_told_with_the_span()
    {
        var mocks = new MockController();
        var mock = new SpansMock(mocks);
        mock.Expect().Write("abc"u8, 1);
        ISpans sut = mock;

        sut.Invoking(it => it.Write([1, 2], 1)).Should().Throw<MockException>()
            .WithMessage("Unexpected call: ISpans.Write(data: [1, 2], flags: 1)*ISpans.Write([97, 98, 99], 1)*data: expected [97, 98, 99], was [1, 2]*");
    }

    [Fact]
    public void A_call_with_a_span_allocates_nothing()
    {
        using var mocks = new MockController();
        var mock = new SpansMock(mocks);
        mock.Expect().Write(Arg.Span<byte>(data => data.Length > 1), 1).Returns(1).AnyTimes();
        ISpans sut = mock;
        sut.Write("abc"u8, 1);

        long before = GC.GetAllocatedBytesForCurrentThread();
        sut.Write("abc"u8, 1);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }
}
