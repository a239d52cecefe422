using ContractGen;

namespace Gateway.Contracts;

/// <summary>A request that must succeed.</summary>
[Contract(Unknown = UnknownFieldHandling.Reject)]
public sealed partial record HttpHealthCheck : HealthCheck
{
    public required string Path { get; init; }
}
