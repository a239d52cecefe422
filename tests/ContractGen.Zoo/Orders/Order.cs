namespace ContractGen.Zoo.Orders;

/// <summary>The order of the README: required, init-only, initialised, nullable, nested.</summary>
[Contract]
public sealed partial record Order
{
    [Field(1)]
    public required ulong Id { get; init; }

    [Field(2)]
    public required string Customer { get; init; }

    [Field(3)]
    public DateTimeOffset CreatedAt { get; init; }

    [Field(4)]
    public List<LineItem> Items { get; init; } = [];

    [Field(5, Name = "note")]
    public string? Comment { get; init; }

    [Field(6)]
    public OrderStatus Status { get; set; } = OrderStatus.Open;

    [Field(7)]
    public Address? ShipTo { get; set; }

    [Field(8)]
    public decimal Total { get; set; }
}
