namespace ContractGen.Tests.Formats.Yaml;

/// <summary>A contract of the types that YAML spells in its own ways.</summary>
[Contract]
public sealed partial record Setting
{
    public string Name { get; init; } = "";
    public string? Note { get; init; }
    public int Number { get; init; }
    public double Ratio { get; init; }
    public bool Enabled { get; init; }
    public byte[] Content { get; init; } = [];
    public List<string> Tags { get; init; } = [];
    public Dictionary<int, string> Codes { get; init; } = [];
    public Setting? Parent { get; init; }
}
