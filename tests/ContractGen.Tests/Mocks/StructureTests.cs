using ContractGen.Mocks;
using ContractGen.Mocks.Matchers;
using ContractGen.Zoo.Mocks;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Mocks;

public sealed class StructureTests
{
    public static TheoryData<object, object> Equal => new()
    {
        { new[] { 1, 2 }, new List<int> { 1, 2 } },
        { new[,] { { 1, 2 } }, new[,] { { 1, 2 } } },
        { new HashSet<int> { 1, 2 }, new HashSet<int> { 2, 1 } },
        { new Dictionary<string, int[]> { ["a"] = [1] }, new SortedDictionary<string, int[]> { ["a"] = [1] } },
        { new Queue<int>([1, 2]), new Queue<int>([1, 2]) },
        { Order(2), Order(2) },
        { new[] { Order(2) }, new List<Purchase> { Order(2) } },
        { new ShopOrder(1, "a"), new ShopOrder(1, "a") },
    };

    public static TheoryData<object, object, string> Different => new()
    {
        { new[] { 1, 2 }, new[] { 1, 3 }, "x[1]: expected 2, was 3" },
        { new[] { 1 }, new[] { 1, 3 }, "x: expected [1] (1 item), was [1, 3] (2 items)" },
        { new HashSet<int> { 1, 2 }, new HashSet<int> { 2, 3 }, "x: expected 1, which is missing\nx: has 3, which is not expected" },
        { new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }, new Dictionary<string, int> { ["a"] = 2, ["c"] = 3 }, "x[\"a\"]: expected 1, was 2\nx[\"b\"]: expected 2, which is missing\nx[\"c\"]: has 3, which is not expected" },
        { Order(2), Order(3), "x.Lines[1].Qty: expected 2, was 3" },
        { new[] { Order(2) }, new[] { Order(3) }, "x[0].Lines[1].Qty: expected 2, was 3" },
        { "a", "b", "x: expected \"a\", was \"b\"" },
        { new int[,] { { 1 } }, new int[] { 1 }, "x: expected [1], was [1]" },
    };

    [Theory]
    [MemberData(nameof(Equal))]
    public void Content_is_compared(object x, object y)
    {
        Structure.IsSame(x, y).Should().BeTrue();
        Structure.Differences("x", x, y).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Different))]
    public void The_place_that_differs_is_named(object x, object y, string differences)
    {
        Structure.IsSame(x, y).Should().BeFalse();
        string.Join("\n", Structure.Differences("x", x, y)).Should().Be(differences);
    }

    [Fact]
    public void A_scale_is_no_difference()
    {
        var x = new PurchaseLine { Sku = "a", Price = 1.0m };
        var y = new PurchaseLine { Sku = "a", Price = 1.00m };

        Structure.IsSame(x, y).Should().BeTrue();
    }

    [Fact]
    public void A_contract_is_matched_by_content_and_a_mismatch_names_the_field()
    {
        using var mocks = new MockController();
        var purchases = new PurchasesMock(mocks);
        purchases.Expect().Place(Order(2)).Returns(Order(9)).Times(2);
        IPurchases sut = purchases;

        sut.Place(Order(2)).Lines[1].Qty.Should().Be(9);
        var failure = sut.Invoking(s => s.Place(Order(3))).Should().Throw<MockException>().Which;

        failure.Message.Should().MatchRegex("""
            ^Unexpected call: IPurchases\.Place\(order: Purchase \{ Id = 1, Customer = "Ada", Lines = \[PurchaseLine \{ Sku = "a", Qty = 1, Price = 0m \}, PurchaseLine \{ Sku = "b", Qty = 3, Price = 0m \}\] \}\)
              candidates, best first:
                IPurchases\.Place\(Purchase \{ .* \}\)  expected exactly twice, called once
                  at .*StructureTests\.cs:\d+
                  order\.Lines\[1\]\.Qty: expected 2, was 3
            """.ReplaceLineEndings("\n"));
        mocks.Reset();
    }

    [Fact]
    public void Sets_and_dictionaries_are_arguments()
    {
        using var mocks = new MockController();
        var purchases = new PurchasesMock(mocks);
        purchases.Expect().Tag(new HashSet<string> { "a", "b" }, new Dictionary<string, int> { ["k"] = 1 });

        ((IPurchases)purchases).Tag(new HashSet<string> { "b", "a" }, new Dictionary<string, int> { ["k"] = 1 });
    }

    private static Purchase Order(int quantity) => new()
    {
        Id = 1,
        Customer = "Ada",
        Lines = [new PurchaseLine { Sku = "a", Qty = 1 }, new PurchaseLine { Sku = "b", Qty = quantity }],
    };
}
