namespace ContractGen.Zoo.Construction;

/// <summary>Get-only members that a constructor sets; the attribute chooses among several constructors.</summary>
[Contract]
public sealed partial class Chosen
{
    public Chosen() => Name = "none";

    public Chosen(string name, int level, bool loud)
    {
        Name = loud ? name + "!" : name;
        Level = level;
    }

    [ContractConstructor]
    public Chosen(string name, int level = 3)
    {
        Name = name;
        Level = level;
    }

    [Field(1)]
    public string Name { get; }

    [Field(2)]
    public int Level { get; }
}
