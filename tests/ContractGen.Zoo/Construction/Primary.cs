namespace ContractGen.Zoo.Construction;

/// <summary>A class with a primary constructor and get-only properties.</summary>
[Contract]
public sealed partial class Primary(int width, string label = "none")
{
    public int Width { get; } = width;

    public string Label { get; } = label;

    public int Extra { get; init; } = 7;
}
