namespace ContractGen.Tests.Documentation;

// snippet
[Contract]
public sealed partial record Order
{
    [Field(1)] public required ulong Id { get; init; }
    [Field(2)] public required string Customer { get; init; }
    [Field(3)] public DateTimeOffset CreatedAt { get; init; }
    [Field(4)] public List<LineItem> Items { get; init; } = [];
    [Field(5, Name = "note")] public string? Comment { get; init; }
}

[Contract]
public readonly partial record struct LineItem([Field(1)] string Sku, [Field(2)] int Quantity, [Field(3)] decimal Price);
// end
