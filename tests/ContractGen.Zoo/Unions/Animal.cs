namespace ContractGen.Zoo.Unions;

/// <summary>A union that is one of its own cases, with a union among the others.</summary>
[Contract]
[Case(1, "dog", typeof(Dog))]
[Case(2, "bird", typeof(Bird))]
[Case(3, "plain", typeof(Animal))]
public partial record Animal
{
    [Field(1)]
    public decimal Weight { get; init; }
}
