namespace ContractGen.Benchmarks.Documents.Orders;

/// <summary>Where an order goes, laid out as an array.</summary>
[Contract(Layout = ContractLayout.Array)]
public sealed partial record ArrayAddress
{
    [Field(1)]
    public required string Street { get; init; }

    [Field(2)]
    public required string City { get; init; }

    [Field(3)]
    public required string PostalCode { get; init; }

    [Field(4)]
    public required string Country { get; init; }
}
