namespace ContractGen.Mocks;

/// <summary>An expected call of a member that returns nothing.</summary>
/// <typeparam name="TArgs">The arguments of a call.</typeparam>
public class Expectation<TArgs> : Expectation
    where TArgs : struct
{
    private readonly ArgsMatcher<TArgs> _matcher;
    private Action<TArgs>? _action;
    private Func<Exception>? _fault;

    internal Expectation(MockMember member, ArgsMatcher<TArgs> matcher, string file, int line)
        : base(member, file, line) => _matcher = matcher;

    internal override IArgument[] Arguments => _matcher.Arguments;

    /// <summary>Throws <paramref name="exception"/>; a member that returns a task returns a failed one.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>The expectation.</returns>
    public Expectation<TArgs> Throws(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        SetFault(() => exception);
        return this;
    }

    /// <summary>Throws a new <typeparamref name="TException"/>; a member that returns a task returns a failed one.</summary>
    /// <typeparam name="TException">The type of the exception.</typeparam>
    /// <returns>The expectation.</returns>
    public Expectation<TArgs> Throws<TException>()
        where TException : Exception, new()
    {
        SetFault(static () => new TException());
        return this;
    }

    private protected bool HasEffects => _action is not null || _fault is not null;

    internal bool Matches(in TArgs args) => _matcher.Matches(args);

    internal void AddAction(Action<TArgs> action)
    {
        _action += action;
        Changed();
    }

    internal void Run(in TArgs args)
    {
        if (Act(args) is { } exception)
        {
            throw exception;
        }
    }

    private protected Exception? Act(in TArgs args)
    {
        _action?.Invoke(args);
        return _fault?.Invoke();
    }

    private protected void SetFault(Func<Exception>? fault)
    {
        _fault = fault;
        Changed();
    }

    private protected virtual void Changed()
    {
    }
}
