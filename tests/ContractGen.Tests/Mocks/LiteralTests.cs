using ContractGen.Mocks.Reports;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Mocks;

public sealed class LiteralTests
{
    public static TheoryData<object?, string> Values => new()
    {
        { null, "null" },
        { "a\"b\\\n\u0001é", "\"a\\\"b\\\\\\n\\u0001é\"" },
        { '\'', "'\\''" },
        { true, "true" },
        { 7, "7" },
        { 7u, "7u" },
        { 7L, "7L" },
        { 7ul, "7UL" },
        { 2.0, "2.0" },
        { 1e300, "1E+300" },
        { double.NaN, "double.NaN" },
        { float.NegativeInfinity, "float.NegativeInfinity" },
        { 1.5f, "1.5f" },
        { 1.50m, "1.50m" },
        { DayOfWeek.Friday, "DayOfWeek.Friday" },
        { (DayOfWeek)77, "(DayOfWeek)77" },
        { FileAccess.Read | (FileAccess)8, "(FileAccess)9" },
        { AttributeTargets.Class | AttributeTargets.Enum, "AttributeTargets.Class | AttributeTargets.Enum" },
        { new[] { 1, 2 }, "[1, 2]" },
        { new Dictionary<string, int?> { ["a"] = 1, ["b"] = null }, "{ [\"a\"] = 1, [\"b\"] = null }" },
        { Enumerable.Range(0, 20).ToList(), "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, … 20 in all]" },
        { new Hostile(), "Hostile (its ToString threw InvalidOperationException)" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_written_as_the_code_that_makes_it(object? value, string text) => Literal.Of(value).Should().Be(text);

    [Fact]
    public void A_list_that_holds_itself_is_cut_off()
    {
        var list = new List<object>();
        list.Add(list);

        Literal.Of(list).Should().NotBeEmpty();
    }

    private sealed class Hostile
    {
        public override string ToString() => throw new InvalidOperationException();
    }
}
