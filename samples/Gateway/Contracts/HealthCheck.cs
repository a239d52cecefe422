using ContractGen;

namespace Gateway.Contracts;

/// <summary>How the gateway finds out which servers are alive.</summary>
[Contract]
[Case(1, "http", typeof(HttpHealthCheck))]
[Case(2, "tcp", typeof(TcpHealthCheck))]
public abstract partial record HealthCheck
{
    public TimeSpan Every { get; init; } = TimeSpan.FromSeconds(30);
}
