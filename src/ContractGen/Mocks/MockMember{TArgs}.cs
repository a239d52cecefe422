namespace ContractGen.Mocks;

/// <summary>The expectations of one mocked member, oldest first, and the search for the one that takes a call.</summary>
/// <typeparam name="TArgs">The arguments of a call.</typeparam>
public abstract class MockMember<TArgs> : MockMember
    where TArgs : struct
{
    private readonly Lock _gate = new();
    private Expectation<TArgs>[] _expectations = [];
    private int _count;
    private int _firstOpen;
    private bool _forbids;

    private protected MockMember(MockController mocks, string name, string[] parameters, CallForm form)
        : base(mocks, name, parameters, form)
    {
    }

    internal sealed override void LimitsChanged(bool forbids)
    {
        lock (_gate)
        {
            _forbids |= forbids;
            _firstOpen = 0;
        }
    }

    internal MockException NoResult(Expectation expectation, in TArgs args)
    {
        string call = DescribeCall(CallReport.Values(args));
        string message = $"""
            No result: {call}
                was expected, but not told what to return: add .Returns(…) or .Throws(…)
                at {expectation.File}:{expectation.Line}
            """.ReplaceLineEndings("\n");
        return Mocks.Fail(new MockFailure(MockFailureKind.MissingResult, Name, call, message, expectation.File, expectation.Line));
    }

    private protected void Add(Expectation<TArgs> expectation)
    {
        int missing = Array.FindIndex(expectation.Arguments, static argument => !argument.IsGiven);
        if (missing >= 0)
        {
            throw new ArgumentException(
                $"{Name}: this Arg was never given. Use a value, Arg.Any() or Arg.Where(…); for the default value write default(T).",
                Parameter(missing));
        }

        Mocks.Add(expectation);
        lock (_gate)
        {
            if (_count == _expectations.Length)
            {
                Expectation<TArgs>[] grown = new Expectation<TArgs>[Math.Max(4, _count * 2)];
                _expectations.CopyTo(grown, 0);
                Volatile.Write(ref _expectations, grown);
            }

            _expectations[_count] = expectation;
            Volatile.Write(ref _count, _count + 1);
        }
    }

    // The count is read before the array: an array published later holds at least as many.
    private protected Expectation<TArgs> Take(in TArgs args)
    {
        int count = Volatile.Read(ref _count);
        Expectation<TArgs>[] expectations = Volatile.Read(ref _expectations);
        if (_forbids)
        {
            RefuseForbidden(expectations.AsSpan(0, count), args);
        }

        for (int i = _firstOpen; i < count; i++)
        {
            Expectation<TArgs> expectation = expectations[i];
            if (expectation.Matches(args) && expectation.TryTake())
            {
                return expectation;
            }

            if (i == _firstOpen && expectation.IsExhausted)
            {
                _firstOpen = i + 1; // only a hint: what lies before it need not be looked at again
            }
        }

        throw Unexpected(expectations.AsSpan(0, count), args);
    }

    private void RefuseForbidden(ReadOnlySpan<Expectation<TArgs>> expectations, in TArgs args)
    {
        foreach (Expectation<TArgs> expectation in expectations)
        {
            if (expectation.IsForbidden && expectation.Matches(args))
            {
                throw Unexpected([expectation], args);
            }
        }
    }

    private MockException Unexpected(ReadOnlySpan<Expectation<TArgs>> expectations, in TArgs args) =>
        Mocks.Fail(CallReport.Unexpected(this, [.. expectations], CallReport.Values(args)));
}
