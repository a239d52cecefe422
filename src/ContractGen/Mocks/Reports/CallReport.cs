using System.Text;

namespace ContractGen.Mocks.Reports;

/// <summary>Says why a call was not taken: every candidate, best first, where each argument differs, and what was called before.</summary>
internal static class CallReport
{
    private const int MaxCandidates = 10;
    private const int MaxLatest = 5;

    public static MockFailure Unexpected(MockState mock, MockMember member, object?[] values)
    {
        string call = member.DescribeCall(values);
        Candidate[] candidates =
        [
            .. mock.Controller.Expectations(mock)
                .Where(expectation => ReferenceEquals(expectation.Member, member))
                .Select(expectation => new Candidate(expectation, values))
                .OrderBy(static candidate => !candidate.Expectation.IsForbidden)
                .ThenBy(static candidate => candidate.Differences)
                .ThenBy(static candidate => candidate.Expectation.IsSpent),
        ];
        MockFailureKind kind = candidates.FirstOrDefault()?.Kind ?? MockFailureKind.UnexpectedCall;
        var text = new StringBuilder(Title(kind)).Append(": ").Append(call);
        text.Append(candidates.Length == 0 ? $"\n    nothing is expected of {member.Name}" : "\n  candidates, best first:");
        foreach (Candidate candidate in candidates.Take(MaxCandidates))
        {
            candidate.Append(text, values);
        }

        if (candidates.Length > MaxCandidates)
        {
            text.Append($"\n    … and {candidates.Length - MaxCandidates} more");
        }

        AppendLatest(text, mock.Controller);
        Expectation? best = candidates.FirstOrDefault()?.Expectation;
        return new MockFailure(kind, member.Name, call, text.ToString(), best?.File, best?.Line ?? 0) { Differences = candidates.FirstOrDefault()?.Lines(values) ?? [] };
    }

    private static string Title(MockFailureKind kind) => kind switch
    {
        MockFailureKind.TooManyCalls => "Too many calls",
        MockFailureKind.WrongOrder => "Wrong order",
        _ => "Unexpected call",
    };

    private static void AppendLatest(StringBuilder text, MockController mocks)
    {
        Expectation[] latest =
        [
            .. mocks.Expectations()
                .Where(static expectation => expectation.LatestCall > 0)
                .OrderByDescending(static expectation => expectation.LatestCall)
                .Take(MaxLatest),
        ];
        if (latest.Length > 0)
        {
            text.Append("\n  called before, latest first:");
        }

        foreach (Expectation each in latest)
        {
            text.Append($"\n    {each.LatestCall}. {(each.LatestArguments is { } values ? each.Member.DescribeCall(values) : each)}");
        }
    }
}
