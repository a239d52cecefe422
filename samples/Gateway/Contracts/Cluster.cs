using ContractGen;

namespace Gateway.Contracts;

/// <summary>Servers that do the same work.</summary>
[Contract(Unknown = UnknownFieldHandling.Reject)]
public sealed partial record Cluster
{
    public Balance Balance { get; init; }

    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    public required List<Uri> Destinations { get; init; }

    public RetryPolicy? Retry { get; init; }

    public HealthCheck? Health { get; init; }
}
