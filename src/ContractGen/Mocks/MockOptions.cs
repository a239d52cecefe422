using ContractGen.Formats;

namespace ContractGen.Mocks;

/// <summary>What only some mocks have: a mode of their own, an object to forward to, a log, forbidden calls, a wire.</summary>
internal sealed class MockOptions
{
    private readonly Dictionary<MockMember, object> _logs = [];

    public MockMode? Mode { get; set; }

    public object? Target { get; set; }

    public IContractCodec? Wire { get; set; }

    /// <summary>Whether some expectation forbids its call.</summary>
    public bool Forbids { get; set; }

    public CallLog<TArgs> Log<TArgs>(MockMember member)
    {
        lock (_logs)
        {
            if (!_logs.TryGetValue(member, out object? log))
            {
                log = new CallLog<TArgs>();
                _logs.Add(member, log);
            }

            return (CallLog<TArgs>)log;
        }
    }
}
