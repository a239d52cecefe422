using NSubstitute;

namespace ContractGen.Benchmarks.Mocks;

/// <summary>The scenarios with NSubstitute. What it keeps of each call is thrown away now and then, or it would grow without end.</summary>
internal static class NSubstituteScenarios
{
    public static Func<bool> MatchedCalls(int count)
    {
        var bank = Substitute.For<IBank>();
        bank.Charge("acc-1", 10m).Returns(true);
        return Calls(bank, count);
    }

    public static Func<bool> CallsWithMatchers(int count)
    {
        var bank = Substitute.For<IBank>();
        bank.Charge(Arg.Any<string>(), Arg.Is<decimal>(amount => amount > 5)).Returns(true);
        return Calls(bank, count);
    }

    public static bool CreateCallVerify()
    {
        var bank = Substitute.For<IBank>();
        bank.Charge("acc-1", 10m).Returns(true);
        var charged = MockScenarios.Charge(bank, 2);
        bank.Received(2).Charge("acc-1", 10m);
        return charged;
    }

    public static bool TwoMocks()
    {
        var bank = Substitute.For<IBank>();
        var notifier = Substitute.For<INotifier>();
        bank.Currency.Returns("EUR");
        bank.Charge("acc-1", 10m).Returns(true);
        notifier.CountAsync("mail", Arg.Any<CancellationToken>()).Returns(1);
        var done = Workflow.Run(bank, notifier);
        _ = bank.Received(1).Currency;
        bank.Received(1).Charge("acc-1", 10m);
        notifier.Received(1).Sent(7, "charged");
        notifier.Received(1).CountAsync("mail", Arg.Any<CancellationToken>());
        return done;
    }

    private static Func<bool> Calls(IBank bank, int count) => () =>
    {
        bank.ClearReceivedCalls();
        return MockScenarios.Charge(bank, count);
    };
}
