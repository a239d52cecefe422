using ContractGen.Zoo.Enums;

namespace ContractGen.Tests.Formats;

/// <summary>An enum of 64 bits without sign wherever an enum can stand, by name.</summary>
[Contract]
public sealed partial record WideByName
{
    [Field(1)] public Wide Value { get; init; }
    [Field(2)] public Wide? Nullable { get; init; }
    [Field(3)] public List<Wide> List { get; init; } = [];
    [Field(4)] public Dictionary<Wide, Wide> Map { get; init; } = [];
}
