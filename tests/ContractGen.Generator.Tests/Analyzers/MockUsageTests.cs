using FluentAssertions;
using Xunit;

namespace ContractGen.Generator.Tests.Analyzers;

public sealed class MockUsageTests
{
    private const string Using = "using var mocks = new MockController(); var shop = new ShopMock(mocks); IShop sut = shop; ";

    [Theory]
    [InlineData("var mocks = new MockController(); var shop = new ShopMock(mocks);")]
    [InlineData("MockController mocks = new(); var shop = new ShopMock(mocks); shop.Expect().Close();")]
    [InlineData("var shop = new ShopMock(new MockController());")]
    [InlineData("new MockController();")]
    public async Task A_controller_that_is_never_disposed_is_found(string body) =>
        (await TestAnalysis.Diagnose(body)).Should().ContainSingle().Which.Should().StartWith("CG1101: This MockController is never disposed");

    [Theory]
    [InlineData("using var mocks = new MockController();")]
    [InlineData("using (var mocks = new MockController()) { }")]
    [InlineData("var mocks = new MockController(); mocks.Dispose();")]
    [InlineData("var mocks = new MockController(); mocks.Verify();")]
    [InlineData("var mocks = new MockController(); Action verify = mocks.Dispose;")]
    [InlineData("var mocks = new MockController(); return mocks;")]
    [InlineData("var mocks = new MockController(); object other = mocks;")]
    public async Task A_controller_that_is_disposed_or_handed_on_is_left_alone(string body) =>
        (await TestAnalysis.Diagnose(body)).Should().BeEmpty();

    [Theory]
    [InlineData("shop.Expect();", "Nothing is expected: 'Expect()' must be followed by a call of the mocked type @ shop.Expect()")]
    [InlineData("shop.Expect().Greeting();", "The call is expected, but not told what to return: add Returns or Throws @ shop.Expect().Greeting()")]
    [InlineData("shop.Expect().GetAsync(1).Times(2);", "The call is expected, but not told what to return: add Returns or Throws @ shop.Expect().GetAsync(1).Times(2)")]
    [InlineData("shop.Expect().Name.Get();", "The call is expected, but not told what to return: add Returns or Throws @ shop.Expect().Name.Get()")]
    [InlineData("_ = shop.Expect().Greeting().Returns(\"a\").Then;", "The step after 'Then' says nothing: add Returns, Throws or Do @ shop.Expect().Greeting().Returns(\"a\").Then")]
    public async Task An_expectation_that_says_too_little_is_found(string statement, string message) =>
        (await TestAnalysis.Diagnose(Using + statement)).Should().Equal("CG1102: " + message);

    [Theory]
    [InlineData("shop.Expect().Greeting().Returns(\"a\");")]
    [InlineData("shop.Expect().Greeting().Never();")]
    [InlineData("shop.Expect().Find(\"k\");")]
    [InlineData("shop.Expect().Close();")]
    [InlineData("shop.Expect().SaveAsync();")]
    [InlineData("shop.Expect().Charge(\"a\", 1m);")]
    [InlineData("shop.Expect().Name.Set(\"n\");")]
    [InlineData("var call = shop.Expect().Greeting(); call.Returns(\"a\");")]
    [InlineData("shop.Expect().Greeting().Returns(\"a\").Then.Throws<TimeoutException>().Times(2);")]
    [InlineData("shop.Expect().Close().AtLeast(1).AtMost(2);")]
    [InlineData("shop.Expect().Find(\"k\").Returns(\"a\").Times(2).Then.Returns(\"b\").Times(3);")]
    public async Task An_expectation_that_says_enough_is_left_alone(string statement) =>
        (await TestAnalysis.Diagnose(Using + statement)).Should().BeEmpty();

    [Theory]
    [InlineData("Times(-1)", "A call cannot be expected -1 times @ Times")]
    [InlineData("Between(5, 2)", "No count is between 5 and 2: the smaller one comes first @ Between")]
    [InlineData("AtLeast(3).AtMost(2)", "No count is at least 3 and at most 2 @ AtMost")]
    [InlineData("Times(2).AnyTimes()", "'AnyTimes' replaces what 'Times' says before it: say one of them @ AnyTimes")]
    [InlineData("Never().AtLeast(1)", "'AtLeast' replaces what 'Never' says before it: say one of them @ AtLeast")]
    public async Task Counts_that_contradict_each_other_are_found(string counts, string message) =>
        (await TestAnalysis.Diagnose($"{Using} shop.Expect().Close().{counts};")).Should().Equal("CG1103: " + message);

    [Theory]
    [InlineData("shop.Expect().Close().AnyTimes(); shop.Expect().Close().Times(2);", true)]
    [InlineData("shop.Expect().Charge(\"a\", 1m).AtLeast(1); shop.Expect().Charge(\"a\", 1m).Returns(true);", true)]
    [InlineData("shop.Expect().Charge(\"a\", 1m).AnyTimes(); shop.Expect().Charge(\"b\", 1m);", false)]
    [InlineData("shop.Expect().Close().Times(2); shop.Expect().Close().AnyTimes();", false)]
    [InlineData("shop.Stub().Close().AnyTimes(); shop.Expect().Close();", false)]
    [InlineData("shop.Expect().Close().AnyTimes(); shop.Expect().Close().Never();", false)]
    [InlineData("shop.Expect().Close().AnyTimes(); mocks.VerifyAndReset(); shop.Expect().Close();", false)]
    public async Task An_expectation_that_is_never_reached_is_found(string statements, bool isFound)
    {
        var found = await TestAnalysis.Diagnose(Using + statements);

        found.Count(each => each.StartsWith("CG1104: The same call is expected any number of times at line 22", StringComparison.Ordinal)).Should().Be(isFound ? 1 : 0);
        found.Should().HaveCount(isFound ? 1 : 0);
    }

    [Theory]
    [InlineData("shop.Expect().Charge(\"a\", 1m).Returns(\"yes\");", "The member returns bool: Returns takes a bool, or a function of the arguments that returns one, but a string was given")]
    [InlineData("shop.Expect().GetAsync(1).Returns(5);", "The member returns Task<string>: Returns takes a string or a Task<string>, or a function of the arguments that returns one, but a int was given")]
    [InlineData("shop.Expect().Close().Returns(true);", "The member returns nothing: use Do to run code, or Throws to fail")]
    [InlineData("shop.Expect().Charge(\"a\", 1m).Returns((a, b, c) => true);", "The member returns bool: Returns takes a bool, or a function of the arguments that returns one; this function takes other parameters or returns something else")]
    public async Task A_result_of_the_wrong_type_is_explained(string statement, string message) =>
        (await TestAnalysis.Diagnose(Using + statement)).Should().Contain($"CG1105: {message} @ Returns");
}
