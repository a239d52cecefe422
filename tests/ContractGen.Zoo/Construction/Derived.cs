namespace ContractGen.Zoo.Construction;

/// <summary>Members of a generic base with a private setter, and an override.</summary>
[Contract]
public partial class Derived : BaseOf<int>
{
    public override string Title { get; set; } = "derived";

    public bool Flag { get; set; }
}
