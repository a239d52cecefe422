namespace ContractGen.Benchmarks.Documents.Orders;

/// <summary>One line of an order.</summary>
[Contract]
public sealed partial record LineItem
{
    public required string Sku { get; init; }

    public required string Name { get; init; }

    public int Quantity { get; init; }

    public double Price { get; init; }
}
