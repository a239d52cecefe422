namespace ContractGen.Benchmarks.Mocks;

/// <summary>Code under test with two dependencies.</summary>
internal static class Workflow
{
    public static bool Run(IBank bank, INotifier notifier)
    {
        if (bank.Currency != "EUR" || !bank.Charge("acc-1", 10m))
        {
            return false;
        }

        notifier.Sent(7, "charged");
        return notifier.CountAsync("mail").GetAwaiter().GetResult() == 1;
    }
}
