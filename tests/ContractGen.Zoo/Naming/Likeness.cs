namespace ContractGen.Zoo.Naming;

/// <summary>Names that are different in C# and text formats, but would be one where case, punctuation or the type around them does not count.</summary>
[Contract]
public sealed partial class Likeness
{
    [Field(1)]
    public Shade Shade { get; set; }

    [Field(2)]
    public Shade_Dark Dark { get; set; }

    [Field(3)]
    public Choice? Choice { get; set; }

    [Field(4, Name = "unit_price")]
    public int UnitPrice { get; set; }

    [Field(5, Name = "цена")]
    public int Price { get; set; }

    [Field(6, Name = "[x]")]
    public int Bracketed { get; set; }
}
