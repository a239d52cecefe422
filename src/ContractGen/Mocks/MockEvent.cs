using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>The subscribers of a mocked event. Generated code holds one per event.</summary>
/// <typeparam name="THandler">The type of the event.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct MockEvent<THandler>
    where THandler : Delegate
{
    private THandler? _handlers;

    /// <summary>All subscribers as one delegate; null where there are none.</summary>
    public readonly THandler? Handlers => Volatile.Read(in _handlers);

    /// <summary>How many subscribers there are.</summary>
    public readonly int Count => Handlers?.GetInvocationList().Length ?? 0;

    /// <summary>The code under test subscribes.</summary>
    /// <param name="handler">The subscriber.</param>
    public void Add(THandler? handler) => Change(handler, Delegate.Combine);

    /// <summary>The code under test unsubscribes.</summary>
    /// <param name="handler">The subscriber.</param>
    public void Remove(THandler? handler) => Change(handler, Delegate.Remove);

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
