using System.Diagnostics.CodeAnalysis;
using ContractGen.Mocks;

namespace ContractGen.Benchmarks.Mocks;

/// <summary>The scenarios with ContractGen.</summary>
internal static class OurScenarios
{
    [SuppressMessage("ContractGen", "CG1101", Justification = "The mock outlives the method: its calls are what is measured.")]
    public static Func<bool> MatchedCalls(int count)
    {
        var mock = new BankMock(new MockController());
        mock.Expect().Charge("acc-1", 10m).Returns(true).AnyTimes();
        IBank bank = mock;
        return () => MockScenarios.Charge(bank, count);
    }

    [SuppressMessage("ContractGen", "CG1101", Justification = "The mock outlives the method: its calls are what is measured.")]
    public static Func<bool> CallsWithMatchers(int count)
    {
        var mock = new BankMock(new MockController());
        mock.Expect().Charge(Arg.Any(), Arg.Where<decimal>(amount => amount > 5)).Returns(true).AnyTimes();
        IBank bank = mock;
        return () => MockScenarios.Charge(bank, count);
    }

    public static bool CreateCallVerify()
    {
        using var mocks = new MockController();
        var mock = new BankMock(mocks);
        mock.Expect().Charge("acc-1", 10m).Returns(true).Times(2);
        return MockScenarios.Charge(mock, 2);
    }

    public static bool TwoMocks()
    {
        using var mocks = new MockController();
        var bank = new BankMock(mocks);
        var notifier = new NotifierMock(mocks);
        bank.Expect().Currency.Get().Returns("EUR");
        bank.Expect().Charge("acc-1", 10m).Returns(true);
        notifier.Expect().Sent(7, "charged");
        notifier.Expect().CountAsync("mail").Returns(1);
        return Workflow.Run(bank, notifier);
    }
}
