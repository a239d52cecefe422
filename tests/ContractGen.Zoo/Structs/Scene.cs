namespace ContractGen.Zoo.Structs;

/// <summary>Structs of every kind as members.</summary>
[Contract]
public sealed partial class Scene
{
    [Field(1)] public Point Origin { get; set; }
    [Field(2)] public Money Price { get; set; } = new(1, "EUR");
    [Field(3)] public Interval Time { get; set; }
    [Field(4)] public List<Pixel> Pixels { get; set; } = [];
    [Field(5)] public Vector Direction { get; set; } = new();
    [Field(6)] public Vector? Up { get; set; }
}
