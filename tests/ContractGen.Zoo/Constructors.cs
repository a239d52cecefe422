namespace ContractGen.Zoo;

/// <summary>Positional parameters with defaults, and one more member.</summary>
[Contract]
public sealed partial record Positional(int Id, string Name = "unnamed", double Weight = 1.5, string? Note = null)
{
    public int Extra { get; init; } = 7;
}

/// <summary>Get-only members that a constructor sets; the attribute chooses among several constructors.</summary>
[Contract]
public sealed partial class Chosen
{
    public Chosen() => Name = "none";

    [ContractConstructor]
    public Chosen(string name, int level = 3)
    {
        Name = name;
        Level = level;
    }

    public string Name { get; }
    public int Level { get; }
}

/// <summary>A primary constructor, and a setter that only the type itself may call.</summary>
[Contract]
public sealed partial class Primary(int seed)
{
    public int Seed { get; } = seed;
    public string Label { get; private set; } = "label";

    public void Rename(string label) => Label = label;
}

/// <summary>Initialisers that must survive a missing member, also for init-only ones.</summary>
[Contract]
public sealed partial class Defaults
{
    public int Number { get; init; } = 42;
    public string Text { get; init; } = "text";
    public string? Nullable { get; init; } = "not null";
    public List<int> List { get; init; } = [1, 2, 3];
    public required int Required { get; init; }
}
