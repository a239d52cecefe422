using ContractGen.Mocks;
using ContractGen.Zoo.Mocks;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Mocks;

public sealed class MatcherTests
{
    public static TheoryData<Arg<string>, string, string, string> Texts => new()
    {
        { Arg.Is("ABC", StringComparer.OrdinalIgnoreCase), "abc", "abd", "\"ABC\" by OrdinalIgnoreCaseComparer" },
        { Arg.Eq("a"), "a", "b", "\"a\"" },
        { Arg.Not("a"), "b", "a", "Arg.Not(\"a\")" },
        { Arg.Not(Arg.Regex("^a")), "b", "ab", "Arg.Not(Arg.Regex(\"^a\"))" },
        { Arg.Regex("^a+$"), "aaa", "ab", "Arg.Regex(\"^a+$\")" },
        { Arg.Len(2), "ab", "abc", "Arg.Len(2)" },
        { Arg.Contains("b"), "abc", "ac", "Arg.Contains(\"b\")" },
        { Arg.AnyOf("a", "b"), "b", "c", "Arg.AnyOf(\"a\", \"b\")" },
        { Arg.AnyOf(Arg.Is("a"), Arg.Regex("^x")), "xy", "c", "Arg.AnyOf(\"a\", Arg.Regex(\"^x\"))" },
        { Arg.AllOf<string>(Arg.Len(2), Arg.Regex("^x")), "xy", "xyz", "Arg.AllOf(Arg.Len(2), Arg.Regex(\"^x\"))" },
        { Arg.Range("b", "d"), "c", "e", "Arg.Range(\"b\", \"d\")" },
        { Arg.NotNull(), "c", null!, "Arg.NotNull()" },
        { Arg.Null(), null!, "a", "null" },
        { Arg.Where<string>(text => text.Length > 1), "ab", "a", "Arg.Where(text => text.Length > 1)" },
        { Arg.OfType<string>(text => text != ""), "a", "", "Arg.OfType<String>(text => text != \"\")" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Matchers_of_texts(Arg<string> arg, string accepted, string refused, string description) => Check(arg, accepted, refused, description);

    [Fact]
    public void Matchers_of_numbers()
    {
        Check(Arg.Range(1, 5), 5, 6, "Arg.Range(1, 5)");
        Check(Arg.AnyOf(1, 2), 2, 3, "Arg.AnyOf(1, 2)");
        Check<int?>(Arg.Null(), null, 1, "null");
        Check<int?>(Arg.NotNull(), 1, null, "Arg.NotNull()");
    }

    [Fact]
    public void Matchers_of_collections()
    {
        Check<IReadOnlyList<string>>(Arg.Len(2), ["a", "b"], [], "Arg.Len(2)");
        Check<IEnumerable<int>>(Arg.Len(2), Enumerable.Range(0, 2), [], "Arg.Len(2)");
        Check<int[]>(Arg.Contains(2), [1, 2], [1], "Arg.Contains(2)");
        Check<List<string>>(Arg.Contains("b"), ["b"], ["abc"], "Arg.Contains(\"b\")");
        Check<int[]>(Arg.InAnyOrder(1, 2, 2), [2, 1, 2], [1, 1, 2], "Arg.InAnyOrder(1, 2, 2)");
        Check<IEnumerable<int>>(Arg.SequenceEqual(1, 2), Enumerable.Range(1, 2), [2, 1], "Arg.SequenceEqual(1, 2)");
        Check<object>(Arg.OfType<int>(), 1, "x", "Arg.OfType<Int32>()");
        Check<int[][]>(Arg.Contains(new[] { 1 }), [[1]], [[2]], "Arg.Contains([1])");
    }

    [Fact]
    public void Variable_arguments_are_matched_one_by_one()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        var captured = new Captured<int>();
        shop.Expect().Sum(1, Arg.Any(), Arg.Capture(captured, Arg.Range(3, 9))).Returns(6);
        shop.Expect().Sum(Arg.Any()).Returns(7);
        IShop sut = shop;

        sut.Sum(1, 2, 4).Should().Be(6);
        sut.Sum(8, 8).Should().Be(7);
        captured.Should().Equal(4);
        sut.Invoking(s => s.Sum(1, 2)).Should().Throw<MockException>().WithMessage("*values: expected *1, Arg.Any(), Arg.Capture(Arg.Range(3, 9))*, was *1, 2*");
        mocks.Reset();
    }

    [Fact]
    public void A_matcher_of_ones_own_says_what_it_wants_and_what_it_got()
    {
        using var mocks = new MockController(MockMode.Strict);
        var shop = new ShopMock(mocks);
        shop.Expect().Refund(Arg.Matching(new Even()));
        IShop sut = shop;

        sut.Invoking(s => s.Refund(3)).Should().Throw<MockException>().WithMessage("*IShop.Refund(an even number)*id: expected an even number, was the odd 3*");
        mocks.Reset();
    }

    [Fact]
    public void Arguments_are_captured_when_the_call_is_taken()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        var ids = new Captured<int>();
        shop.Expect().Refund(Arg.Capture(ids, Arg.Range(1, 9))).Times(2);
        shop.Stub().Refund(Arg.Any());
        IShop sut = shop;

        sut.Refund(3);
        sut.Refund(30);
        sut.Refund(4);
        sut.Refund(5);

        ids.Should().Equal(3, 4);
        ids.Latest.Should().Be(4);
    }

    private static void Check<T>(Arg<T> arg, T accepted, T refused, string description)
    {
        arg.Accepts(accepted).Should().BeTrue();
        arg.Accepts(refused).Should().BeFalse();
        arg.Describe().Should().Be(description);
    }

    private sealed class Even : IMatcher<int>
    {
        public bool Matches(int value) => value % 2 == 0;

        public string Describe() => "an even number";

        public string DescribeMismatch(int value) => $"the odd {value}";
    }
}
