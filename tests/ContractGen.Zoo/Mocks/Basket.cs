namespace ContractGen.Zoo.Mocks;

/// <summary>A contract with a set, which has no order, and a member that does not travel.</summary>
[Contract]
public sealed partial class Basket
{
    [Field(1)]
    public HashSet<int> Skus { get; set; } = [];

    [ContractIgnore]
    public object Owner { get; set; } = new();
}
