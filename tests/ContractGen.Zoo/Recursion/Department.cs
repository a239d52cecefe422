namespace ContractGen.Zoo.Recursion;

/// <summary>One of two types that hold each other.</summary>
[Contract]
public sealed partial class Department
{
    [Field(1)] public string Name { get; set; } = "";
    [Field(2)] public List<Team> Teams { get; set; } = [];
}
