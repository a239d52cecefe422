namespace ContractGen.Zoo.Recursion;

/// <summary>The other of two types that hold each other.</summary>
[Contract]
public sealed partial class DirectoryEntry
{
    [Field(1)] public long Size { get; set; }
    [Field(2)] public Directory? Directory { get; set; }
}
