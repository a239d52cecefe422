namespace ContractGen.Tests.Formats.Yaml;

[Contract]
internal sealed partial record ServiceLimits
{
    public int Cpu { get; init; }

    public double? Memory { get; init; }

    public ServiceLimits? More { get; init; }
}
