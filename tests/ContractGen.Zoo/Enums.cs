namespace ContractGen.Zoo;

public enum Shade
{
    None,
    Light,
    Dark = 10,
    [EnumName("very-dark")] VeryDark = 20,
}

[Flags]
public enum Access : byte
{
    None = 0,
    Read = 1,
    Write = 2,
    All = 255,
}

public enum Wide : ulong
{
    Zero,
    Highest = ulong.MaxValue,
}

public enum Signed : long
{
    Lowest = long.MinValue,
    Zero = 0,
}

/// <summary>Enums by name, in a list, and as keys.</summary>
[Contract]
public sealed partial record Enums
{
    [Field(1)] public Shade Shade { get; init; }
    [Field(2)] public Access Access { get; init; }
    [Field(3)] public Wide Wide { get; init; }
    [Field(4)] public Signed Signed { get; init; }
    [Field(5)] public List<Shade> Shades { get; init; } = [];
    [Field(6)] public Dictionary<Shade, int> ByShade { get; init; } = [];
}

[Contract(Enums = EnumSpelling.Number)]
public sealed partial record NumberedEnums(Shade Shade, Access Access);

[Contract(Enums = EnumSpelling.SnakeCase)]
public sealed partial record SnakeEnums(Shade Shade);
