using System.Text.RegularExpressions;
using ContractGen.Mocks;
using ContractGen.Zoo.Mocks;
using ContractGen.Zoo.Mocks.Shapes;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Mocks;

/// <summary>Whole messages, to the letter; places are shortened to the file and a line counted from the first place that is named.</summary>
public sealed class MessageTests
{
    [Fact]
    public void Too_many_calls()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        shop.Expect().Refund(7);
        ((IShop)shop).Refund(7);

        Message(mocks, () => ((IShop)shop).Refund(7)).Should().Be("""
            Too many calls: IShop.Refund(id: 7)
              candidates, best first:
                IShop.Refund(7)  expected exactly once, called once: exhausted
                  at MessageTests.cs
              called before, latest first:
                1. IShop.Refund(7)
            """);
    }

    [Fact]
    public void The_latest_calls_of_all_mocks_with_their_arguments()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        var other = new PurchasesMock(mocks);
        shop.Stub().Refund(Arg.Any());
        other.Stub().Touch(Arg.Any(), "x");
        ((IShop)shop).Refund(1);
        ((IPurchases)other).Touch(2, "x");
        ((IShop)shop).Refund(3);

        Message(mocks, ((IShop)shop).Close).Should().Be("""
            Unexpected call: IShop.Close()
                nothing is expected of IShop.Close
              called before, latest first:
                3. IShop.Refund(id: 3)
                2. IPurchases.Touch(id: 2, by: "x")
            """);
    }

    [Fact]
    public void A_missing_call_that_waited_for_another()
    {
        var mocks = new MockController();
        var shop = new ShopMock(mocks);
        mocks.InOrder(shop.Expect().Refund(1), shop.Expect().SaveAsync(Arg.NotNull()).Times(2));

        Message(mocks, mocks.Dispose).Should().Be("""
            2 mock failures:

            1) Missing call: IShop.Refund(1)
                expected exactly once, never called
                at MessageTests.cs

            2) Missing call: IShop.SaveAsync(Arg.NotNull())
                expected exactly twice, never called
                  must come after IShop.Refund(1) at MessageTests.cs, which was never called
                at MessageTests.cs
            """);
    }

    [Fact]
    public void A_property_is_written()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        shop.Expect().Name.Set("a").AtLeast(1);

        Message(mocks, () => ((IShop)shop).Name = "b").Should().Be("""
            Unexpected call: IShop.Name = "b"
              candidates, best first:
                IShop.Name = "a"  expected at least once, never called
                  at MessageTests.cs
                  value: expected "a", was "b"
            """);
    }

    [Fact]
    public void A_property_is_read()
    {
        using var mocks = new MockController();
        IShop sut = new ShopMock(mocks);

        Message(mocks, () => _ = sut.Name).Should().Be("""
            Unexpected call: IShop.Name
                nothing is expected of IShop.Name
            """);
    }

    [Fact]
    public void An_indexer_is_written()
    {
        using var mocks = new MockController();
        var indexers = new IndexersMock(mocks);
        indexers.Expect()[1].Set(5);
        IIndexers sut = indexers;

        Message(mocks, () => sut[1] = 6).Should().Be("""
            Unexpected call: IIndexers[1] = 6
              candidates, best first:
                IIndexers[1] = 5  expected exactly once, never called
                  at MessageTests.cs
                  value: expected 5, was 6
            """);
    }

    [Fact]
    public void An_event_has_another_subscriber()
    {
        using var mocks = new MockController();
        var events = new EventsMock(mocks);
        events.Expect().Closed.Add().Never();

        Message(mocks, () => ((IEvents)events).Closed += () => { }).Should().Be("""
            Unexpected call: IEvents.Closed += Action
              candidates, best first:
                IEvents.Closed += Arg.Any()  expected never
                  at MessageTests.cs
            """);
    }

    [Fact]
    public void An_event_has_no_subscriber_or_keeps_one()
    {
        var mocks = new MockController();
        var events = new EventsMock(mocks);
        events.Expect().Closed.Add();
        events.Expect().Closed.Remove();
        ((IEvents)events).Closed += () => { };
        events.Expect().PriceChanged.Add().Times(2);

        Message(mocks, mocks.Dispose).Should().Be("""
            2 mock failures:

            1) Missing call: IEvents.Closed -= Arg.Any()
                expected exactly once, never called
                at MessageTests.cs

            2) Missing call: IEvents.PriceChanged += Arg.Any()
                expected exactly twice, never called
                at MessageTests.cs
            """);
    }

    [Fact]
    public void A_call_without_a_result()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
#pragma warning disable CG1102 // what the test is about
        shop.Expect().Greeting();
#pragma warning restore CG1102

        Message(mocks, () => ((IShop)shop).Greeting()).Should().Be("""
            No result: IShop.Greeting()
                was expected, but not told what to return: add .Returns(…) or .Throws(…)
                at MessageTests.cs
            """);
    }

    [Fact]
    public void Calls_in_the_wrong_order()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        mocks.InOrder(shop.Expect().Refund(1), shop.Expect().Refund(2));

        Message(mocks, () => ((IShop)shop).Refund(2)).Should().Be("""
            Wrong order: IShop.Refund(id: 2)
              candidates, best first:
                IShop.Refund(2)  expected exactly once, never called
                  must come after IShop.Refund(1) at MessageTests.cs, which was never called
                  at MessageTests.cs
                IShop.Refund(1)  expected exactly once, never called
                  at MessageTests.cs
                  id: expected 1, was 2
            """);
    }

    [Fact]
    public void An_asynchronous_member_with_a_condition()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        shop.Expect().GetAsync(Arg.Range(1, 9)).When((id, _) => id % 2 == 0).Returns(new ShopOrder(1, "x")).Between(1, 2);

        Message(mocks, () => ((IShop)shop).GetAsync(3)).Should().Be("""
            Unexpected call: IShop.GetAsync(id: 3, cancellation: CancellationToken.None)
              candidates, best first:
                IShop.GetAsync(Arg.Range(1, 9), Arg.Any()).When((id, _) => id % 2 == 0)  expected between 1 and 2 times, never called
                  at MessageTests.cs
                  the condition does not hold: (id, _) => id % 2 == 0
            """);
    }

    [Fact]
    public void A_generic_member()
    {
        using var mocks = new MockController();
        var generics = new GenericsMock(mocks);
        generics.Expect().Publish("a");

        Message(mocks, () => ((IGenerics)generics).Publish("b")).Should().Be("""
            Unexpected call: IGenerics.Publish<String>(message: "b")
              candidates, best first:
                IGenerics.Publish<String>("a")  expected exactly once, never called
                  at MessageTests.cs
                  message: expected "a", was "b"
            """);
    }

    [Fact]
    public void A_hundred_expectations_are_cut_off()
    {
        var mocks = new MockController();
        var shop = new ShopMock(mocks);
        for (var i = 0; i < 100; i++)
        {
            shop.Expect().Charge("account " + i, i);
        }

        var unexpected = ((Action)(() => ((IShop)shop).Charge("account 42", 43))).Should().Throw<MockException>().Which.Message;
        var missing = ((Action)mocks.Dispose).Should().Throw<MockException>().Which;

        unexpected.Split('\n')[2].Should().Be("    IShop.Charge(\"account 42\", 42m)  expected exactly once, never called");
        unexpected.Should().EndWith("    … and 90 more");
        unexpected.Length.Should().BeLessThan(3500);
        missing.Failures.Should().HaveCount(101);
        missing.Message.Should().EndWith("… and 81 more");
    }

    [Fact]
    public void A_failure_says_what_differs_to_a_program()
    {
        using var mocks = new MockController();
        var shop = new ShopMock(mocks);
        shop.Expect().Ship(new ShopOrder(1, "a"), ["x", "y"]);

        var failure = ((Action)(() => ((IShop)shop).Ship(new ShopOrder(2, "a"), ["x", "z"]))).Should().Throw<MockException>().Which.Failures.Single();
        mocks.Reset();

        failure.Kind.Should().Be(MockFailureKind.UnexpectedCall);
        failure.Member.Should().Be("IShop.Ship");
        failure.Differences.Should().Equal("order.Id: expected 1, was 2", "labels[1]: expected \"y\", was \"z\"");
    }

    private static string Message(MockController mocks, Action action)
    {
        var message = action.Should().Throw<MockException>().Which.Message;
        mocks.Reset();
        return Regex.Replace(message, @"at \S*[/\\](\w+\.cs):\d+", "at $1");
    }
}
