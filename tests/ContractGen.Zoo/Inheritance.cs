namespace ContractGen.Zoo;

public abstract class Entity
{
    public long Id { get; set; }
    public DateTime Changed { get; set; }
}

/// <summary>Members of base classes come first.</summary>
[Contract]
public partial class Person : Entity
{
    public string Name { get; set; } = "";
}

[Contract]
public sealed partial class Employee : Person
{
    public decimal Salary { get; set; }
}
