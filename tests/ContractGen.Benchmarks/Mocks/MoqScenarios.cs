using Moq;

namespace ContractGen.Benchmarks.Mocks;

/// <summary>The scenarios with Moq. What it keeps of each call is thrown away now and then, or it would grow without end.</summary>
internal static class MoqScenarios
{
    public static Func<bool> MatchedCalls(int count)
    {
        var mock = new Mock<IBank>(MockBehavior.Strict);
        mock.Setup(bank => bank.Charge("acc-1", 10m)).Returns(true);
        return Calls(mock, count);
    }

    public static Func<bool> CallsWithMatchers(int count)
    {
        var mock = new Mock<IBank>(MockBehavior.Strict);
        mock.Setup(bank => bank.Charge(It.IsAny<string>(), It.Is<decimal>(amount => amount > 5))).Returns(true);
        return Calls(mock, count);
    }

    public static bool CreateCallVerify()
    {
        var mock = new Mock<IBank>(MockBehavior.Strict);
        mock.Setup(bank => bank.Charge("acc-1", 10m)).Returns(true);
        var charged = MockScenarios.Charge(mock.Object, 2);
        mock.Verify(bank => bank.Charge("acc-1", 10m), Times.Exactly(2));
        return charged;
    }

    public static bool TwoMocks()
    {
        var bank = new Mock<IBank>(MockBehavior.Strict);
        var notifier = new Mock<INotifier>(MockBehavior.Strict);
        bank.Setup(each => each.Currency).Returns("EUR");
        bank.Setup(each => each.Charge("acc-1", 10m)).Returns(true);
        notifier.Setup(each => each.Sent(7, "charged"));
        notifier.Setup(each => each.CountAsync("mail", It.IsAny<CancellationToken>())).ReturnsAsync(1);
        var done = Workflow.Run(bank.Object, notifier.Object);
        bank.VerifyAll();
        notifier.VerifyAll();
        return done;
    }

    private static Func<bool> Calls(Mock<IBank> mock, int count)
    {
        var bank = mock.Object;
        return () =>
        {
            mock.Invocations.Clear();
            return MockScenarios.Charge(bank, count);
        };
    }
}
