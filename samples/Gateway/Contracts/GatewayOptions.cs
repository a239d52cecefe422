using ContractGen;

namespace Gateway.Contracts;

/// <summary>The whole file. A name that no contract knows is an error: in a configuration it is a misspelling.</summary>
[Contract(Unknown = UnknownFieldHandling.Reject)]
public sealed partial class GatewayOptions
{
    public string Name { get; set; } = "gateway";

    public string? Banner { get; set; }

    public List<Listener> Listeners { get; set; } = [];

    public Dictionary<string, RetryPolicy> Retries { get; set; } = [];

    public Dictionary<string, Cluster> Clusters { get; set; } = [];

    public List<Route> Routes { get; set; } = [];
}
