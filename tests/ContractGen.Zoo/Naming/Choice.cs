namespace ContractGen.Zoo.Naming;

/// <summary>A union whose cases have names that are no identifiers, or that are those of something else.</summary>
[Contract]
[Case(1, "case", typeof(First))]
[Case(2, "a-b", typeof(Second))]
[Case(3, "a_b", typeof(Third))]
public abstract partial record Choice
{
    [Contract]
    public sealed partial record First : Choice;

    [Contract]
    public sealed partial record Second([Field(1)] int Number) : Choice;

    [Contract]
    public sealed partial record Third : Choice;
}
