namespace ContractGen.Zoo.Recursion;

/// <summary>The other of two types that hold each other.</summary>
[Contract]
public sealed partial class Team
{
    [Field(1)] public long Budget { get; set; }
    [Field(2)] public Department? Department { get; set; }
}
