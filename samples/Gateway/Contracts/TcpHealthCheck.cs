using ContractGen;

namespace Gateway.Contracts;

/// <summary>A connection that must come about.</summary>
[Contract(Unknown = UnknownFieldHandling.Reject)]
public sealed partial record TcpHealthCheck : HealthCheck;
