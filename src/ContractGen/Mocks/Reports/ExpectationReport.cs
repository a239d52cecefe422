namespace ContractGen.Mocks.Reports;

/// <summary>Says what is wrong with one expectation.</summary>
internal static class ExpectationReport
{
    public static MockFailure Missing(Expectation expectation, string within = "")
    {
        string call = expectation.ToString();
        string message = $"Missing call: {call}\n    expected {expectation.DescribeLimits()}{within}, {expectation.DescribeCalls()}{Waiting(expectation)}\n    at {Place(expectation)}";
        return new MockFailure(MockFailureKind.MissingCall, expectation.Member.Name, call, message, expectation.File, expectation.Line);
    }

    public static MockFailure NoResult(Expectation expectation, string call)
    {
        string message = $"No result: {call}\n    was expected, but not told what to return: add .Returns(…) or .Throws(…)\n    at {Place(expectation)}";
        return new MockFailure(MockFailureKind.MissingResult, expectation.Member.Name, call, message, expectation.File, expectation.Line);
    }

    /// <summary>How often a call was expected and made, and why it is not taken whatever its arguments.</summary>
    public static string State(Expectation expectation)
    {
        string state = $"expected {expectation.DescribeLimits()}{(expectation.IsForbidden ? "" : ", " + expectation.DescribeCalls())}";
        return expectation.IsSpent ? state + ": exhausted" : state + Waiting(expectation);
    }

    public static string Place(Expectation expectation) => $"{expectation.File}:{expectation.Line}";

    private static string Waiting(Expectation expectation) => expectation.OrderIfAny switch
    {
        { ClosedBy: { } successor } => $"\n      must come before {successor} at {Place(successor)}, which was called already",
        { } order when order.FirstMissing() is { } missing => $"\n      must come after {missing} at {Place(missing)}, which was {missing.DescribeCalls()}",
        _ => "",
    };
}
