using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>What a test says of an expected call, whatever its arguments and its result.</summary>
/// <typeparam name="TArgs">The arguments of a call.</typeparam>
/// <typeparam name="TResult">The type of the result.</typeparam>
/// <typeparam name="TSelf">The type of the expectation.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ExpectedCall<TArgs, TResult, TSelf> : ExpectedCall<TArgs, TResult>
    where TArgs : struct, allows ref struct
    where TResult : allows ref struct
    where TSelf : ExpectedCall<TArgs, TResult, TSelf>
{
    private protected ExpectedCall(in CallSetup<TArgs, TResult> setup)
        : base(setup)
    {
    }

    /// <summary>
    /// Goes on with the calls that come when this expectation has taken all of its own: the same arguments, another answer.
    /// Both are expected once, unless told otherwise.
    /// </summary>
    public TSelf Then
    {
        get
        {
            if (IsStub && !HasLimits)
            {
                Limit(0, 1);
            }

            if (IsUnlimited)
            {
                throw new InvalidOperationException($"{this} is expected {DescribeLimits()}: nothing can come after it. Say how many calls it takes before Then.");
            }

            return Self.FollowedBy();
        }
    }

    private protected TSelf Self => (TSelf)this;

    /// <summary>Expects the call exactly <paramref name="count"/> times.</summary>
    /// <param name="count">How often.</param>
    /// <returns>The expectation.</returns>
    public TSelf Times(int count) => Between(count, count);

    /// <summary>Expects the call <paramref name="count"/> times or more; together with <see cref="AtMost"/> a range.</summary>
    /// <param name="count">How often at least.</param>
    /// <returns>The expectation.</returns>
    public TSelf AtLeast(int count)
    {
        LimitMin(count);
        return Self;
    }

    /// <summary>Expects the call <paramref name="count"/> times or fewer, also not at all; together with <see cref="AtLeast"/> a range.</summary>
    /// <param name="count">How often at most.</param>
    /// <returns>The expectation.</returns>
    public TSelf AtMost(int count)
    {
        LimitMax(count);
        return Self;
    }

    /// <summary><see cref="AtLeast"/>, by gomock's name.</summary>
    /// <param name="count">How often at least.</param>
    /// <returns>The expectation.</returns>
    public TSelf MinTimes(int count) => AtLeast(count);

    /// <summary><see cref="AtMost"/>, by gomock's name.</summary>
    /// <param name="count">How often at most.</param>
    /// <returns>The expectation.</returns>
    public TSelf MaxTimes(int count) => AtMost(count);

    /// <summary>Expects the call between <paramref name="min"/> and <paramref name="max"/> times, both included.</summary>
    /// <param name="min">How often at least.</param>
    /// <param name="max">How often at most.</param>
    /// <returns>The expectation.</returns>
    public TSelf Between(int min, int max)
    {
        Limit(min, max);
        return Self;
    }

    /// <summary>Takes the call as often as it is made, also not at all.</summary>
    /// <returns>The expectation.</returns>
    public TSelf AnyTimes() => Between(0, int.MaxValue);

    /// <summary>Forbids the call: making it fails, whatever other expectations would take it.</summary>
    /// <returns>The expectation.</returns>
    public TSelf Never() => Between(0, 0);

    /// <summary>
    /// Takes calls only after <paramref name="predecessors"/>, of whatever mock, have got all the calls they need. From the first
    /// call on they take no more, as in gomock.
    /// </summary>
    /// <param name="predecessors">What must come before.</param>
    /// <returns>The expectation.</returns>
    /// <exception cref="ArgumentException">The expectations would wait for each other.</exception>
    public TSelf After(params ReadOnlySpan<Expectation> predecessors)
    {
        foreach (Expectation each in predecessors)
        {
            ComesAfter(each);
        }

        return Self;
    }

    /// <summary>Runs <paramref name="action"/> at every call, before the result is made.</summary>
    /// <param name="action">The code to run.</param>
    /// <returns>The expectation.</returns>
    public TSelf Do(Action action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return Runs(_ => action());
    }

    /// <summary>Throws <paramref name="exception"/>; a member that returns a task returns a failed one.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>The expectation.</returns>
    public TSelf Throws(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Fails(() => exception, isSynchronous: false);
    }

    /// <summary>Throws a new <typeparamref name="TException"/>; a member that returns a task returns a failed one.</summary>
    /// <typeparam name="TException">The type of the exception.</typeparam>
    /// <returns>The expectation.</returns>
    public TSelf Throws<TException>()
        where TException : Exception, new() => Fails(static () => new TException(), isSynchronous: false);

    /// <summary>Throws <paramref name="exception"/> out of the call itself, also where the member returns a task.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>The expectation.</returns>
    public TSelf ThrowsSynchronously(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Fails(() => exception, isSynchronous: true);
    }

    /// <summary>Fails the first <paramref name="calls"/> calls, then answers as it is told otherwise.</summary>
    /// <param name="calls">How many calls fail.</param>
    /// <param name="exception">The exception; a member that returns a task returns a failed one.</param>
    /// <returns>The expectation.</returns>
    public TSelf FailsFirst(int calls, Exception exception)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(calls);
        ArgumentNullException.ThrowIfNull(exception);
        Effects().Schedule = new FaultSchedule(calls, TimeSpan.Zero, exception);
        return Self;
    }

    /// <summary>Fails from the first call on for <paramref name="duration"/>, by the clock of the controller, then answers as it is told otherwise.</summary>
    /// <param name="duration">How long calls fail.</param>
    /// <param name="exception">The exception; a member that returns a task returns a failed one.</param>
    /// <returns>The expectation.</returns>
    public TSelf FailsFor(TimeSpan duration, Exception exception)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, TimeSpan.Zero);
        ArgumentNullException.ThrowIfNull(exception);
        Effects().Schedule = new FaultSchedule(0, duration, exception);
        return Self;
    }

    /// <summary>Runs <paramref name="action"/> with the arguments of every call, before the result is made. Generated code calls this.</summary>
    /// <param name="action">The code to run.</param>
    /// <returns>The expectation.</returns>
    protected internal TSelf Runs(Action<TArgs> action)
    {
        Effects().Actions += action;
        return Self;
    }

    internal TSelf If(Func<TArgs, bool> condition, string text)
    {
        AddCondition(condition, text);
        return Self;
    }

    /// <summary>Creates another expectation of the same calls. Generated code overrides this.</summary>
    /// <param name="setup">What it is made of.</param>
    /// <returns>The expectation.</returns>
    protected abstract TSelf Create(CallSetup<TArgs, TResult> setup);

    private protected Exception? Act(scoped in TArgs args)
    {
        if (EffectsIfAny is not { } effects)
        {
            return null;
        }

        effects.Actions?.Invoke(args);
        Exception? fault = effects.Schedule?.Next(Mock.Controller.Time) ?? effects.Fault?.Invoke();
        return fault is not null && effects.IsSynchronous ? throw fault : fault;
    }

    private TSelf FollowedBy()
    {
        TSelf next = Create(new(Mock, (MockMember<TArgs, TResult>)Member, Matcher, new ExpectationSite(File, Line, IsStub)));
        next.ComesAfter(this);
        Mock.Controller.Add(next);
        lock (Mock)
        {
            next.Next = Next;
            Next = next;
        }

        return next;
    }

    private TSelf Fails(Func<Exception> fault, bool isSynchronous)
    {
        CallEffects<TArgs, TResult> effects = Effects();
        effects.Fault = fault;
        effects.IsSynchronous = isSynchronous;
        return Self;
    }
}
