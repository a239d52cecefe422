namespace ContractGen.Zoo.Inheritance;

/// <summary>Members of base classes come first; a contract that is a base itself.</summary>
[Contract]
public partial class Person : Entity
{
    [Field(3)] public string Name { get; set; } = "";
}
