namespace ContractGen.Mocks;

/// <summary>The place of an expectation among others: what must come before it, what has come after it, and who waits for it.</summary>
internal sealed class CallOrder
{
    private readonly List<Expectation> _predecessors = [];
    private TaskCompletionSource? _satisfaction;

    /// <summary>The expectation whose call came, and which this one had to come before; it takes no call any more.</summary>
    public Expectation? ClosedBy { get; private set; }

    public bool IsOpen() => ClosedBy is null && FirstMissing() is null;

    /// <summary>The first expectation, of those that must come before, that still lacks calls.</summary>
    public Expectation? FirstMissing()
    {
        foreach (Expectation each in _predecessors)
        {
            if (!each.Satisfied)
            {
                return each;
            }

            if (each.Calls == 0 && each.OrderIfAny?.FirstMissing() is { } missing)
            {
                return missing;
            }
        }

        return null;
    }

    public void Follow(Expectation self, Expectation predecessor)
    {
        ArgumentNullException.ThrowIfNull(predecessor);
        if (ReferenceEquals(self, predecessor) || predecessor.OrderIfAny?.IsAfter(self) == true)
        {
            throw new ArgumentException($"{self} cannot come after {predecessor}: it must come before it, as {self.File}:{self.Line} and {predecessor.File}:{predecessor.Line} say.");
        }

        _predecessors.Add(predecessor);
    }

    public void Taken(Expectation self, bool isSatisfied)
    {
        foreach (Expectation each in _predecessors)
        {
            each.OrderIfAny?.Close(self);
        }

        if (isSatisfied)
        {
            Volatile.Read(ref _satisfaction)?.TrySetResult();
        }
    }

    public Task Satisfaction(Expectation self)
    {
        TaskCompletionSource created = new(TaskCreationOptions.RunContinuationsAsynchronously);
        TaskCompletionSource source = Interlocked.CompareExchange(ref _satisfaction, created, null) ?? created;
        if (self.Satisfied)
        {
            source.TrySetResult();
        }

        return source.Task;
    }

    private bool IsAfter(Expectation other) =>
        _predecessors.Exists(each => ReferenceEquals(each, other) || each.OrderIfAny?.IsAfter(other) == true);

    private void Close(Expectation by)
    {
        if (ClosedBy is null)
        {
            ClosedBy = by;
            foreach (Expectation each in _predecessors)
            {
                each.OrderIfAny?.Close(by);
            }
        }
    }
}
