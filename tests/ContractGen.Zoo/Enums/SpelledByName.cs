namespace ContractGen.Zoo.Enums;

/// <summary>Enums by name, in lists, and as keys.</summary>
[Contract]
public sealed partial record SpelledByName
{
    [Field(1)] public Shade Shade { get; init; }
    [Field(2)] public Access Access { get; init; }
    [Field(3)] public Wide Wide { get; init; }
    [Field(4)] public Signed Signed { get; init; }
    [Field(5)] public List<Shade> Shades { get; init; } = [];
    [Field(6)] public Dictionary<Shade, int> ByShade { get; init; } = [];
    [Field(7)] public Shade? Nullable { get; init; }
}
