namespace ContractGen.Zoo;

/// <summary>The everyday case: nested records and lists, required members, defaults.</summary>
[Contract]
public sealed partial record Order
{
    [Field(1)] public required ulong Id { get; init; }
    [Field(2)] public required string Customer { get; init; }
    [Field(3)] public DateTimeOffset CreatedAt { get; init; }
    [Field(4)] public List<LineItem> Items { get; init; } = [];
    [Field(5, Name = "note")] public string? Comment { get; init; }
    [Field(6)] public Address? ShipTo { get; init; }
    [Field(7)] public string Status { get; init; } = "new";
}

[Contract]
public sealed partial record LineItem
{
    [Field(1)] public required string Sku { get; init; }
    [Field(2)] public int Quantity { get; init; } = 1;
    [Field(3)] public decimal Price { get; init; }
}

[Contract]
public sealed partial class Address
{
    [Field(1)] public string Street { get; set; } = "";
    [Field(2)] public string City { get; set; } = "";
    [Field(3)] public string? Zip { get; set; }
}
