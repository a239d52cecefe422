namespace ContractGen.Tests.Documentation;

// snippet
[Contract(Naming = NamingPolicy.SnakeCase, Nulls = NullWriting.Omit, Enums = EnumSpelling.CamelCase)]
public sealed partial class Shipment
{
    [Field(1)] public required int ParcelCount { get; init; }
    [Field(2, Name = "to")] public string? Address { get; init; }
    [Field(3)] public Carrier Carrier { get; init; } = Carrier.NightTrain;
    [ContractIgnore] public bool IsHeavy => ParcelCount > 10;
}

public enum Carrier
{
    Bicycle,
    NightTrain,
}
// end
