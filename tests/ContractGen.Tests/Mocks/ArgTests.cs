using ContractGen.Mocks;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Mocks;

public sealed class ArgTests
{
    [Fact]
    public void Lists_arrays_and_dictionaries_are_equal_by_content()
    {
        Arg<IReadOnlyList<int[]>> nested = Arg.Is<IReadOnlyList<int[]>>([[1], [2, 3]]);
        nested.Accepts(new List<int[]> { new[] { 1 }, new[] { 2, 3 } }).Should().BeTrue();
        nested.Accepts([[1], [2, 4]]).Should().BeFalse();
        nested.Accepts([[1]]).Should().BeFalse();
        nested.Accepts(null!).Should().BeFalse();

        Arg<Dictionary<string, int>> map = new Dictionary<string, int> { ["a"] = 1 };
        map.Accepts(new Dictionary<string, int> { ["a"] = 1 }).Should().BeTrue();
        map.Accepts(new Dictionary<string, int> { ["a"] = 2 }).Should().BeFalse();
        map.Accepts(new Dictionary<string, int> { ["b"] = 1 }).Should().BeFalse();

        Arg<int[,]> grid = new[,] { { 1, 2 } };
        grid.Accepts(new[,] { { 1, 2 } }).Should().BeTrue();
        grid.Accepts(new[,] { { 1, 3 } }).Should().BeFalse();
        grid.Accepts(new[,] { { 1 }, { 2 } }).Should().BeFalse();
    }

    [Fact]
    public void Strings_are_equal_by_content_and_null_only_to_null()
    {
        Arg<string?> text = "ab";
        text.Accepts(string.Concat("a", 'b'.ToString())).Should().BeTrue();
        text.Accepts("ac").Should().BeFalse();
        text.Accepts(null).Should().BeFalse();

        Arg<string?> nothing = (string?)null;
        nothing.Accepts(null).Should().BeTrue();
        nothing.Accepts("").Should().BeFalse();
    }

    [Fact]
    public void A_matcher_of_ones_own_decides_and_describes()
    {
        Arg<int> even = Arg.Matching(new Even());

        even.Accepts(2).Should().BeTrue();
        even.Accepts(3).Should().BeFalse();
        ((IArgument)even).Describe().Should().Be("an even number");
    }

    private sealed class Even : IMatcher<int>
    {
        public bool Matches(int value) => value % 2 == 0;

        public string Describe() => "an even number";
    }
}
