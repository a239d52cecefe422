namespace ContractGen.Benchmarks.Mocks;

/// <summary>What the scenarios of all contenders share.</summary>
internal static class MockScenarios
{
    public static bool Charge(IBank bank, int count)
    {
        var charged = true;
        for (var i = 0; i < count; i++)
        {
            charged &= bank.Charge("acc-1", 10m);
        }

        return charged;
    }
}
