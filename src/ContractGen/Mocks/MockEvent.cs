using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>The subscribers of a mocked event. Generated code holds one per event.</summary>
/// <typeparam name="THandler">The type of the event.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct MockEvent<THandler>
    where THandler : Delegate
{
    internal ExpectationList<ValueTuple<THandler>, Nothing> Added;
    internal ExpectationList<ValueTuple<THandler>, Nothing> Removed;
    private THandler? _handlers;

    /// <summary>All subscribers as one delegate; null where there are none.</summary>
    public readonly THandler? Handlers => Volatile.Read(in _handlers);

    /// <summary>How many subscribers there are.</summary>
    public readonly int Count => Handlers?.GetInvocationList().Length ?? 0;

    /// <summary>The code under test subscribes.</summary>
    /// <param name="mock">The mock that is called; null while it is being constructed.</param>
    /// <param name="member">The event.</param>
    /// <param name="handler">The subscriber.</param>
    /// <exception cref="MockException">Something else is expected, and the mock is strict.</exception>
    public void Add(MockState? mock, MockSubscriptions<THandler> member, THandler? handler)
    {
        ArgumentNullException.ThrowIfNull(member);
        Change(handler, Delegate.Combine);
        Added.Take(mock, member.Added, new(handler!), out _);
    }

    /// <summary>The code under test unsubscribes.</summary>
    /// <param name="mock">The mock that is called; null while it is being constructed.</param>
    /// <param name="member">The event.</param>
    /// <param name="handler">The subscriber.</param>
    /// <exception cref="MockException">Something else is expected, and the mock is strict.</exception>
    public void Remove(MockState? mock, MockSubscriptions<THandler> member, THandler? handler)
    {
        ArgumentNullException.ThrowIfNull(member);
        Change(handler, Delegate.Remove);
        Removed.Take(mock, member.Removed, new(handler!), out _);
    }

    /// <summary>Raises an event whose subscribers return tasks.</summary>
    /// <param name="raise">Calls one subscriber.</param>
    /// <returns>Completes when all their tasks have.</returns>
    public readonly Task WhenAll(Func<THandler, Task> raise)
    {
        ArgumentNullException.ThrowIfNull(raise);
        List<Task> tasks = [];
        foreach (THandler handler in Delegate.EnumerateInvocationList(Handlers))
        {
            tasks.Add(raise(handler));
        }

        return Task.WhenAll(tasks);
    }

    private void Change(THandler? handler, Func<Delegate?, Delegate?, Delegate?> change)
    {
        THandler? before;
        THandler? after;
        do
        {
            before = Volatile.Read(ref _handlers);
            after = (THandler?)change(before, handler);
        }
        while (!ReferenceEquals(Interlocked.CompareExchange(ref _handlers, after, before), before));
    }
}
