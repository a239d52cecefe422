namespace ContractGen.Mocks;

/// <summary>The calls of one member, in the order in which they came.</summary>
internal sealed class CallLog<TArgs>
{
    private readonly Lock _gate = new();
    private readonly List<TArgs> _calls = [];

    public void Add(TArgs args)
    {
        lock (_gate)
        {
            _calls.Add(args);
        }
    }

    public TArgs[] Snapshot()
    {
        lock (_gate)
        {
            return [.. _calls];
        }
    }
}
