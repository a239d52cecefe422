namespace ContractGen.Benchmarks.Documents.Citm;

/// <summary>One evening of a concert.</summary>
[Contract]
public sealed partial class Performance
{
    [Field(1)] public int EventId { get; set; }

    [Field(2)] public int Id { get; set; }

    [Field(3)] public string? Logo { get; set; }

    [Field(4)] public string? Name { get; set; }

    [Field(5)] public Price[] Prices { get; set; } = [];

    [Field(6)] public SeatCategory[] SeatCategories { get; set; } = [];

    [Field(7)] public string? SeatMapImage { get; set; }

    [Field(8)] public long Start { get; set; }

    [Field(9)] public string VenueCode { get; set; } = "";
}
