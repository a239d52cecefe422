namespace ContractGen.Zoo.Foreign;

/// <summary>Members with a codec of their own.</summary>
[Contract]
public sealed partial record Weather
{
    [Field(1, Codec = typeof(CelsiusCodec))] public Celsius Now { get; init; }
    [Field(2)] public string Place { get; init; } = "";
    [Field(3, Codec = typeof(CelsiusCodec))] public Celsius? Tomorrow { get; init; }
    [Field(4, Codec = typeof(CelsiusCodec))] public List<Celsius> Week { get; init; } = [];
}
