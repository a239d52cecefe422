namespace ContractGen.Zoo.Inheritance;

/// <summary>Members of a generic base, and an override.</summary>
[Contract]
public partial class Overriding : TitledOf<int>
{
    public override string Title { get; set; } = "derived";

    public bool Flag { get; set; }
}
