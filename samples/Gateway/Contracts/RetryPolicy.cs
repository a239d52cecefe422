using ContractGen;

namespace Gateway.Contracts;

/// <summary>How often a request is tried again.</summary>
[Contract(Unknown = UnknownFieldHandling.Reject)]
public sealed partial record RetryPolicy
{
    public required int Attempts { get; init; }

    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(100);

    public List<int> Statuses { get; init; } = [502, 503];
}
