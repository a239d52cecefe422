namespace ContractGen.Zoo.Structs;

/// <summary>A struct with setters.</summary>
[Contract]
public partial struct Point
{
    [Field(1)] public int X { get; set; }
    [Field(2)] public int Y { get; set; }
}
