using System.Runtime.CompilerServices;
using System.Text;

namespace ContractGen.Mocks;

/// <summary>Says why a call was not taken: every candidate, best first, and where each argument differs.</summary>
internal static class CallReport
{
    private const int MaxCandidates = 10;

    public static object?[] Values<TArgs>(in TArgs args)
        where TArgs : struct
    {
        var tuple = (ITuple)args;
        object?[] values = new object?[tuple.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = tuple[i];
        }

        return values;
    }

    public static MockFailure Unexpected(MockMember member, Expectation[] expectations, object?[] values)
    {
        string call = member.DescribeCall(values);
        Candidate[] candidates =
        [
            .. expectations
                .Select(expectation => new Candidate(expectation, values))
                .OrderBy(static candidate => candidate.Differences)
                .ThenBy(static candidate => candidate.Expectation.IsExhausted),
        ];
        var text = new StringBuilder("Unexpected call: ").Append(call);
        text.Append(candidates.Length == 0 ? $"\n    nothing is expected of {member.Name}" : "\n  candidates, best first:");
        foreach (Candidate candidate in candidates.Take(MaxCandidates))
        {
            candidate.Append(text, member, values);
        }

        if (candidates.Length > MaxCandidates)
        {
            text.Append($"\n    … and {candidates.Length - MaxCandidates} more");
        }

        Expectation? best = candidates.FirstOrDefault()?.Expectation;
        return new MockFailure(MockFailureKind.UnexpectedCall, member.Name, call, text.ToString(), best?.File, best?.Line ?? 0);
    }
}
