using ContractGen;

namespace PackageConsumer;

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
    public OrderState State { get; init; } = OrderState.Open;

    [Field(5)]
    public List<LineItem> Items { get; init; } = [];

    [Field(6)]
    public Dictionary<string, double> Weights { get; init; } = [];

    [Field(7, Name = "note")]
    public string? Comment { get; init; }

    [Field(8)]
    public Payment? Payment { get; init; }
}
