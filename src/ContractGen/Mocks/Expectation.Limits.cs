namespace ContractGen.Mocks;

public abstract partial class Expectation
{
    internal bool HasLimits => (_said & Said.Both) != 0;

    internal bool IsUnlimited => _max == Unlimited;

    internal string DescribeLimits() => (_min, _max) switch
    {
        (_, 0) => "never",
        (0, Unlimited) => "any number of times",
        (_, Unlimited) => "at least " + Times(_min),
        (0, _) => "at most " + Times(_max),
        _ when _min == _max => "exactly " + Times(_min),
        _ => $"between {_min} and {_max} times",
    };

    internal string DescribeCalls() => Calls == 0 ? "never called" : "called " + Times(Calls);

    private protected void Limit(int min, int max)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(min);
        ArgumentOutOfRangeException.ThrowIfLessThan(max, min);
        SetLimits(min, max, Said.Both);
    }

    private protected void LimitMin(int min)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(min);
        int max = (_said & Said.Max) != 0 ? _max : Unlimited;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(min, max);
        SetLimits(min, max, _said | Said.Min);
    }

    private protected void LimitMax(int max)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(max);
        int min = (_said & Said.Min) != 0 ? _min : 0;
        ArgumentOutOfRangeException.ThrowIfLessThan(max, min);
        SetLimits(min, max, _said | Said.Max);
    }

    // A spent expectation may already have been dropped from the list that calls are matched against.
    private void SetLimits(int min, int max, Said said)
    {
        if (IsSpent)
        {
            throw new InvalidOperationException($"{this} has taken all the calls that it expects: say how many before they are made.");
        }

        _min = min;
        _max = max;
        _said = said;
        if (max == 0)
        {
            Mock.Options().Forbids = true;
        }
    }

    private static string Times(int count) => count switch
    {
        1 => "once",
        2 => "twice",
        _ => count + " times",
    };
}
