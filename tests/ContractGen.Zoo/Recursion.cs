namespace ContractGen.Zoo;

/// <summary>A type that holds itself, and two that hold each other.</summary>
[Contract]
public sealed partial class Tree
{
    [Field(1)] public string Name { get; set; } = "";
    [Field(2)] public Tree? Left { get; set; }
    [Field(3)] public List<Tree> Children { get; set; } = [];
}

[Contract]
public sealed partial class Folder
{
    public string Name { get; set; } = "";
    public List<Entry> Entries { get; set; } = [];
}

[Contract]
public sealed partial class Entry
{
    public long Size { get; set; }
    public Folder? Folder { get; set; }
}
