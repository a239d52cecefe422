namespace ContractGen.Zoo.Construction;

/// <summary>A class with a primary constructor and get-only properties.</summary>
[Contract]
public sealed partial class Primary(int width, string label = "none")
{
    [Field(1)]
    public int Width { get; } = width;

    [Field(2)]
    public string Label { get; } = label;

    [Field(3)]
    public int Extra { get; init; } = 7;
}
