using ContractGen.Zoo.Enums;

namespace ContractGen.Zoo.Presence;

/// <summary>Initialisers that must survive a missing member, also for init-only ones.</summary>
[Contract]
public sealed partial class Defaults
{
    [Field(1)] public int Number { get; init; } = 42;
    [Field(2)] public string Text { get; init; } = "text";
    [Field(3)] public string? Nullable { get; init; } = "not null";
    [Field(4)] public List<int> List { get; init; } = [1, 2, 3];
    [Field(5)] public required int Required { get; init; }
    [Field(6)] public Shade Shade { get; init; } = Shade.Dark;
}
