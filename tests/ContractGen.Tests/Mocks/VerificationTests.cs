using ContractGen.Mocks;
using ContractGen.Zoo.Mocks;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Mocks;

public sealed class VerificationTests
{
    private readonly MockController _mocks = new();

    [Fact]
    public void A_missing_call_fails_on_dispose_with_its_file_and_line()
    {
        var shop = new ShopMock(_mocks);
        shop.Expect().Charge("acc-1", 10m).Returns(true);

        MockException failure = DisposeFails();

        failure.Message.Should().MatchRegex("""
            ^Missing call: IShop\.Charge\("acc-1", 10m\)
                expected exactly once, never called
                at .*VerificationTests\.cs:\d+$
            """.ReplaceLineEndings("\n"));
        failure.Failures.Should().ContainSingle().Which.Should().Match<MockFailure>(f =>
            f.Kind == MockFailureKind.MissingCall && f.Member == "IShop.Charge" && f.File!.EndsWith("VerificationTests.cs", StringComparison.Ordinal) && f.Line == 16);
    }

    [Fact]
    public void An_unexpected_call_shows_every_candidate_best_first()
    {
        var shop = new ShopMock(_mocks);
        shop.Expect().Charge("acc-1", 5m).Returns(true);
        shop.Expect().Charge("acc-2", Arg.Where<decimal>(a => a > 100)).AtLeast(2);
        IShop sut = shop;
        sut.Charge("acc-1", 5m);

        MockException failure = sut.Invoking(s => s.Charge("acc-1", 7m)).Should().Throw<MockException>().Which;
        failure.Message.Should().MatchRegex("""
            ^Unexpected call: IShop\.Charge\(account: "acc-1", amount: 7m\)
              candidates, best first:
                IShop\.Charge\("acc-1", 5m\)  expected exactly once, called once: exhausted
                  at .*VerificationTests\.cs:33
                  amount: expected 5m, was 7m
                IShop\.Charge\("acc-2", Arg\.Where\(a => a > 100\)\)  expected at least twice, never called
                  at .*VerificationTests\.cs:34
                  account: expected "acc-2", was "acc-1"
                  amount: expected Arg\.Where\(a => a > 100\), was 7m
              called before, latest first:
                1\. IShop\.Charge\("acc-1", 5m\)$
            """.ReplaceLineEndings("\n"));
        DisposeFails().Failures.Should().HaveCount(2);
    }

    [Fact]
    public void A_swallowed_unexpected_call_fails_on_dispose()
    {
        IShop sut = new ShopMock(_mocks);
        try
        {
            sut.Close();
        }
        catch (MockException)
        {
            // as careless code under test does
        }

        DisposeFails().Message.Should().Be("Unexpected call: IShop.Close()\n    nothing is expected of IShop.Close");
    }

    [Fact]
    public void Dispose_collects_all_failures_of_all_mocks_into_one()
    {
        var one = new ShopMock(_mocks);
        var two = new RepositoryMock<string, ShopOrder>(_mocks);
        one.Expect().Name.Set("x");
        two.Expect().Find("k");

        MockException failure = DisposeFails();

        failure.Failures.Select(each => each.Call).Should().Equal("IShop.Name = \"x\"", "IRepository<TKey, TItem>.Find(\"k\")");
        failure.Message.Should().StartWith("2 mock failures:\n\n1) Missing call: IShop.Name = \"x\"");
    }

    [Fact]
    public void Dispose_does_not_hide_an_exception_in_flight()
    {
        Action test = () =>
        {
            using var mocks = new MockController();
            var shop = new ShopMock(mocks);
            shop.Expect().Close();
            throw new InvalidOperationException("the real one");
        };

        test.Should().Throw<InvalidOperationException>().WithMessage("the real one");
    }

    [Fact]
    public void Dispose_throws_inside_a_catch_block_that_has_handled_its_exception()
    {
        Action test = () =>
        {
            using var mocks = new MockController();
            var shop = new ShopMock(mocks);
            shop.Expect().Close();
            try
            {
                throw new InvalidOperationException("handled");
            }
            catch (InvalidOperationException)
            {
                // handled
            }
        };

        test.Should().Throw<MockException>();
    }

    [Fact]
    public void What_Verify_has_thrown_is_not_thrown_again()
    {
        new ShopMock(_mocks).Expect().Close();

        _mocks.Invoking(m => m.Verify()).Should().Throw<MockException>();
        _mocks.Dispose();
        _mocks.Dispose();
    }

    [Fact]
    public void An_expectation_after_dispose_is_refused()
    {
        _mocks.Dispose();

        _mocks.Invoking(m => new ShopMock(m).Expect().Close()).Should().Throw<ObjectDisposedException>();
    }

    private MockException DisposeFails() => _mocks.Invoking(m => m.Dispose()).Should().Throw<MockException>().Which;
}
