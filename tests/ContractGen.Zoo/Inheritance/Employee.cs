namespace ContractGen.Zoo.Inheritance;

/// <summary>A contract whose base is one.</summary>
[Contract]
public sealed partial class Employee : Person
{
    [Field(4)] public decimal Salary { get; set; }
    [Field(5)] public Person? Manager { get; set; }
}
