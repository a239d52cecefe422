namespace ContractGen.Benchmarks.Documents.Orders;

/// <summary>The small document, laid out as arrays.</summary>
[Contract(Layout = ContractLayout.Array)]
public sealed partial record ArrayOrder
{
    [Field(1)] public required ulong Id { get; init; }

    [Field(2)] public required string Customer { get; init; }

    [Field(3)] public string Email { get; init; } = "";

    [Field(4)] public DateTimeOffset CreatedAt { get; init; }

    [Field(5)] public bool Paid { get; init; }

    [Field(6)] public int Priority { get; init; }

    [Field(7)] public double Total { get; init; }

    [Field(8)] public string? Comment { get; init; }

    [Field(9)] public required ArrayAddress ShipTo { get; init; }

    [Field(10)] public List<ArrayLineItem> Items { get; init; } = [];

    public static ArrayOrder Create() => new()
    {
        Id = 9_007_199_254_740_993,
        Customer = "Ada Lovelace",
        Email = "ada@engine.example",
        CreatedAt = new DateTimeOffset(2026, 3, 14, 9, 26, 53, TimeSpan.FromHours(2)),
        Paid = true,
        Priority = 17,
        Total = 1284.35,
        Comment = "ring twice",
        ShipTo = new ArrayAddress { Street = "12 St James's Square", City = "London", PostalCode = "SW1Y 4JH", Country = "GB" },
        Items =
        [
            new ArrayLineItem { Sku = "ENG-0042", Name = "Gear, brass", Quantity = 12, Price = 89.95 },
            new ArrayLineItem { Sku = "CRD-1801", Name = "Punch card", Quantity = 500, Price = 0.31 },
            new ArrayLineItem { Sku = "OIL-0007", Name = "Oil, tin", Quantity = 2, Price = 24.975 },
        ],
    };
}
