using ContractGen;

namespace Gateway.Contracts;

/// <summary>How a server of a cluster is chosen.</summary>
public enum Balance
{
    [EnumName("first")]
    First,

    [EnumName("round-robin")]
    RoundRobin,

    [EnumName("least-requests")]
    LeastRequests,
}
