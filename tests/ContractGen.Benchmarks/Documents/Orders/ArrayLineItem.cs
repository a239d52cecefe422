namespace ContractGen.Benchmarks.Documents.Orders;

/// <summary>One line of an order, laid out as an array.</summary>
[Contract(Layout = ContractLayout.Array)]
public sealed partial record ArrayLineItem
{
    [Field(1)]
    public required string Sku { get; init; }

    [Field(2)]
    public required string Name { get; init; }

    [Field(3)]
    public int Quantity { get; init; }

    [Field(4)]
    public double Price { get; init; }
}
