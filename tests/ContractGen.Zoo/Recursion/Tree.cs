namespace ContractGen.Zoo.Recursion;

/// <summary>A type that holds itself.</summary>
[Contract]
public sealed partial class Tree
{
    [Field(1)] public string Name { get; set; } = "";
    [Field(2)] public Tree? Left { get; set; }
    [Field(3)] public List<Tree> Children { get; set; } = [];
}
