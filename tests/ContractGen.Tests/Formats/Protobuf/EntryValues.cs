namespace ContractGen.Tests.Formats.Protobuf;

/// <summary>Maps whose values are not in Protobuf what they are in .NET.</summary>
[Contract]
public sealed partial class EntryValues
{
    [Field(1)]
    public Dictionary<int, DateTimeOffset> Times { get; set; } = [];

    [Field(2)]
    public Dictionary<int, Guid> Ids { get; set; } = [];

    [Field(3)]
    public Dictionary<int, decimal> Amounts { get; set; } = [];
}
