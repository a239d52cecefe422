namespace ContractGen.Tests.Documentation;

// snippet
[Contract(Layout = ContractLayout.Array)]
public sealed partial class Reading
{
    [Field(1)] public int Sensor { get; set; }
    [Field(3)] public float Value { get; set; }
    [Field(4)] public string? Unit { get; set; }
}
// end
