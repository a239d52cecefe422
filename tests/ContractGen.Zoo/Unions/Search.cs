using ContractGen.Zoo.Orders;

namespace ContractGen.Zoo.Unions;

/// <summary>A generic union over two contracts.</summary>
[Contract]
public sealed partial class Search
{
    [Field(1)] public Maybe<LineItem>? Item { get; set; }
    [Field(2)] public List<Maybe<Address>> Addresses { get; set; } = [];
}
