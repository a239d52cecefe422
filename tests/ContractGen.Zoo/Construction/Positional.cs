namespace ContractGen.Zoo.Construction;

/// <summary>Positional parameters with defaults, and one more member.</summary>
[Contract]
public sealed partial record Positional([Field(1)] int Id, [Field(2)] string Name = "unnamed", [Field(3)] double Weight = 1.5, [Field(4)] string? Note = null)
{
    [Field(5)]
    public int Extra { get; init; } = 7;
}
