using System.Diagnostics.CodeAnalysis;

namespace ContractGen.Mocks;

/// <summary>A call that a test expects: how often, and where the test says so. Exactly once, unless told otherwise.</summary>
public abstract class Expectation
{
    private const int Unlimited = int.MaxValue;

    private readonly MockMember _member;
    private int _min = 1;
    private int _max = 1;
    private int _calls;
    private bool _reported;

    private protected Expectation(MockMember member, string file, int line)
    {
        _member = member;
        File = file;
        Line = line;
    }

    /// <summary>How many calls this expectation has taken so far.</summary>
    public int Calls => Volatile.Read(ref _calls);

    /// <summary>Whether enough calls were made.</summary>
    public bool Satisfied => Calls >= _min;

    /// <summary>The file in which the expectation was set up.</summary>
    public string File { get; }

    /// <summary>The line on which the expectation was set up.</summary>
    public int Line { get; }

    internal bool IsForbidden => _max == 0;

    internal bool IsExhausted => Calls >= _max;

    internal abstract IArgument[] Arguments { get; }

    /// <summary>The expected call as C# text, such as <c>IShop.Charge("acc-1", Arg.Any())</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _member.Describe(Arguments);

    internal void Limit(int min, int max)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(min);
        ArgumentOutOfRangeException.ThrowIfLessThan(max, min);
        _min = min;
        _max = max;
        _member.LimitsChanged(forbids: max == 0);
    }

    internal void LimitAtLeast(int min) => Limit(min, Unlimited);

    // No count is lost, and none goes above the limit, however many threads call.
    internal bool TryTake()
    {
        int calls = _calls;
        while (calls < _max)
        {
            int seen = Interlocked.CompareExchange(ref _calls, calls + 1, calls);
            if (seen == calls)
            {
                return true;
            }

            calls = seen;
        }

        return false;
    }

    internal string DescribeState()
    {
        int calls = Calls;
        string state = $"expected {DescribeLimits()}, {Called(calls)}";
        return IsForbidden ? "expected never" : calls >= _max ? state + ": exhausted" : state;
    }

    internal bool TryReportMissing([NotNullWhen(true)] out MockFailure? failure)
    {
        failure = null;
        if (Satisfied || _reported)
        {
            return false;
        }

        _reported = true;
        string call = ToString();
        string message = $"Missing call: {call}\n    expected {DescribeLimits()}, {Called(Calls)}\n    at {File}:{Line}";
        failure = new MockFailure(MockFailureKind.MissingCall, _member.Name, call, message, File, Line);
        return true;
    }

    private string DescribeLimits() => (_min, _max) switch
    {
        (_, 0) => "never",
        (0, Unlimited) => "any number of times",
        (_, Unlimited) => "at least " + Times(_min),
        (0, _) => "at most " + Times(_max),
        _ when _min == _max => "exactly " + Times(_min),
        _ => $"between {_min} and {_max} times",
    };

    private static string Called(int count) => count == 0 ? "never called" : "called " + Times(count);

    private static string Times(int count) => count switch
    {
        1 => "once",
        2 => "twice",
        _ => count + " times",
    };
}
