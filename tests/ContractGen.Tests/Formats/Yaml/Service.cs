namespace ContractGen.Tests.Formats.Yaml;

/// <summary>A configuration with every kind of node in it, for the messages of faults.</summary>
[Contract]
internal sealed partial record Service
{
    public required string Name { get; init; }

    public List<int> Ports { get; init; } = [];

    public ServiceLimits? Limits { get; init; }

    public List<ServiceRoute>? Routes { get; init; }

    public DayOfWeek Day { get; init; }
}
