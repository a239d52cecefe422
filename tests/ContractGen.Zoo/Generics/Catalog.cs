using ContractGen.Zoo.Orders;

namespace ContractGen.Zoo.Generics;

/// <summary>Generic contracts over several contracts as members.</summary>
[Contract]
public sealed partial class Catalog
{
    [Field(1)] public Page<LineItem>? Items { get; set; }
    [Field(2)] public Page<Address>? Addresses { get; set; }
    [Field(3)] public List<Outer<int>.Node> Nodes { get; set; } = [];
}
