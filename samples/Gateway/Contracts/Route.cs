using ContractGen;

namespace Gateway.Contracts;

/// <summary>Which requests go to which cluster.</summary>
[Contract(Unknown = UnknownFieldHandling.Reject)]
public sealed partial record Route
{
    public required string Match { get; init; }

    public required string Cluster { get; init; }

    public HashSet<string> Methods { get; init; } = [];

    public Dictionary<string, string> Headers { get; init; } = [];
}
