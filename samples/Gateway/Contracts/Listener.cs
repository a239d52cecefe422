using ContractGen;

namespace Gateway.Contracts;

/// <summary>Where the gateway listens.</summary>
[Contract(Unknown = UnknownFieldHandling.Reject)]
public sealed partial record Listener
{
    public required string Address { get; init; }

    public required ushort Port { get; init; }

    public string? Certificate { get; init; }
}
