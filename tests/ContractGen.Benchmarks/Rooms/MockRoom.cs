using ContractGen.Benchmarks.Measuring;
using ContractGen.Benchmarks.Mocks;

namespace ContractGen.Benchmarks.Rooms;

/// <summary>Measures mocks beside Moq and NSubstitute: a call, a whole small test, and one with two mocks.</summary>
internal sealed class MockRoom : ComparisonRoom
{
    private const int Calls = 100;

    public override string Name => "mocks";

    protected override IReadOnlyList<string> Documents { get; } = ["100-calls", "100-calls-with-matchers", "create-call-verify", "two-mocks"];

    protected override IReadOnlyList<Comparison>? Prepare(string document, out string reason)
    {
        reason = "";
        Func<bool>[] scenarios = document switch
        {
            "100-calls" => [OurScenarios.MatchedCalls(Calls), MoqScenarios.MatchedCalls(Calls), NSubstituteScenarios.MatchedCalls(Calls)],
            "100-calls-with-matchers" => [OurScenarios.CallsWithMatchers(Calls), MoqScenarios.CallsWithMatchers(Calls), NSubstituteScenarios.CallsWithMatchers(Calls)],
            "create-call-verify" => [OurScenarios.CreateCallVerify, MoqScenarios.CreateCallVerify, NSubstituteScenarios.CreateCallVerify],
            _ => [OurScenarios.TwoMocks, MoqScenarios.TwoMocks, NSubstituteScenarios.TwoMocks],
        };
        if (!Array.TrueForAll(scenarios, static run => run()))
        {
            throw new InvalidOperationException($"{document}: the contenders do not agree.");
        }

        string[] names = ["ContractGen", "Moq", "NSubstitute"];
        return [new Comparison("test", 0, [.. names.Zip(scenarios, static (name, run) => new Contender(name, () => run()))])];
    }
}
