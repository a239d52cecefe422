namespace ContractGen.Zoo.Orders;

/// <summary>A required member beside members with defaults.</summary>
[Contract]
public sealed partial record LineItem
{
    [Field(1)]
    public required string Sku { get; init; }

    [Field(2)]
    public int Quantity { get; init; } = 1;

    [Field(3)]
    public decimal Price { get; init; }
}
