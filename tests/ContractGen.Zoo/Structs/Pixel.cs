namespace ContractGen.Zoo.Structs;

/// <summary>A record struct of fields.</summary>
[Contract]
public partial record struct Pixel
{
    [Field(1)] public byte R;
    [Field(2)] public byte G;
    [Field(3)] public byte B;
}
