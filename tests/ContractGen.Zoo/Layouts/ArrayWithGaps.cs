namespace ContractGen.Zoo.Layouts;

/// <summary>Laid out as an array in formats that can, with gaps, and declared in another order.</summary>
[Contract(Layout = ContractLayout.Array)]
public sealed partial class ArrayWithGaps
{
    [Field(5)] public string? Last { get; set; }
    [Field(1)] public int First { get; set; }
    [Field(2)] public double Second { get; set; }
}
