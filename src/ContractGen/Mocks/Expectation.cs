using ContractGen.Mocks.Reports;

namespace ContractGen.Mocks;

/// <summary>A call that a test expects: how often, and in which order. Exactly once, unless told otherwise.</summary>
public abstract partial class Expectation
{
    private const int Unlimited = int.MaxValue;
    private const int Retired = -1;

    private int _min;
    private int _max;
    private int _calls;
    private Said _said;
    private CallOrder? _order;
    private protected bool _isPlain;

    private protected Expectation(MockState mock, MockMember member, in ExpectationSite site)
    {
        Mock = mock;
        Member = member;
        File = site.File;
        Line = site.Line;
        IsStub = site.IsStub;
        _min = site.IsStub ? 0 : 1;
        _max = site.IsStub ? Unlimited : 1;
    }

    [Flags]
    private enum Said : byte
    {
        Nothing = 0,
        Min = 1,
        Max = 2,
        Both = Min | Max,
        Missing = 4,
    }

    /// <summary>How many calls this expectation has taken so far.</summary>
    public int Calls => Volatile.Read(ref _calls);

    /// <summary>Whether enough calls were made.</summary>
    public bool Satisfied => Calls >= _min;

    /// <summary>The file in which the expectation was set up.</summary>
    public string File { get; }

    /// <summary>The line on which the expectation was set up.</summary>
    public int Line { get; }

    internal MockState Mock { get; }

    internal MockMember Member { get; }

    /// <summary>The expectation that was added to the controller before this one.</summary>
    internal Expectation? Older { get; set; }

    /// <summary>The number of its latest call among all calls of the controller; 0 where there was none.</summary>
    internal int LatestCall { get; private set; }

    internal bool IsStub { get; }

    internal bool IsForbidden => _max == 0;

    internal bool IsRetired => _max == Retired;

    /// <summary>Whether it takes no further call and may be passed over; one that forbids must stay.</summary>
    internal bool IsSpent => Calls >= _max && _max != 0;

    internal abstract IArgument[] Arguments { get; }

    internal abstract string? Condition { get; }

    /// <summary>The arguments of its latest call, where they are not the expected ones anyway.</summary>
    internal abstract object?[]? LatestArguments { get; }

    /// <summary>The expected call as C# text, such as <c>IShop.Charge("acc-1", Arg.Any())</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Member.Describe(Arguments) + (Condition is null ? "" : $".When({Condition})");

    /// <summary>Completes as soon as enough calls were made, on whatever thread they are made.</summary>
    /// <param name="timeout">How long to wait, by the clock of the controller.</param>
    /// <returns>A task that completes when the expectation is satisfied.</returns>
    /// <exception cref="MockException">The calls were not made in time.</exception>
    public async Task WhenSatisfied(TimeSpan timeout)
    {
        try
        {
            await Order().Satisfaction(this).WaitAsync(timeout, Mock.Controller.Time).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw new MockException([ExpectationReport.Missing(this, $" within {timeout}")]);
        }
    }

    internal void Retire()
    {
        _min = 0;
        _max = Retired;
    }

    /// <summary>Whether calls are missing, and nobody was told yet.</summary>
    internal bool MustReportMissing()
    {
        bool must = !IsStub && !Satisfied && (_said & Said.Missing) == 0;
        _said |= must ? Said.Missing : Said.Nothing;
        return must;
    }

    internal void ComesAfter(Expectation predecessor)
    {
        Order().Follow(this, predecessor);
        predecessor.Order();
    }

    // No count is lost, and none goes above the limit, however many threads call.
    internal bool TryTake()
    {
        CallOrder? order = _order;
        if (order is not null && !order.IsOpen())
        {
            return false;
        }

        int calls = _calls;
        while (calls < _max)
        {
            int seen = Interlocked.CompareExchange(ref _calls, calls + 1, calls);
            if (seen == calls)
            {
                LatestCall = Mock.Controller.CountCall();
                order?.Taken(this, calls + 1 >= _min);
                return true;
            }

            calls = seen;
        }

        return false;
    }

    internal CallOrder? OrderIfAny => _order;

    private CallOrder Order() => _order ?? Interlocked.CompareExchange(ref _order, new CallOrder(), null) ?? _order;
}
