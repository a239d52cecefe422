namespace ContractGen.Benchmarks.Documents.Citm;

/// <summary>One evening of a concert.</summary>
[Contract]
public sealed partial class Performance
{
    public int EventId { get; set; }

    public int Id { get; set; }

    public string? Logo { get; set; }

    public string? Name { get; set; }

    public Price[] Prices { get; set; } = [];

    public SeatCategory[] SeatCategories { get; set; } = [];

    public string? SeatMapImage { get; set; }

    public long Start { get; set; }

    public string VenueCode { get; set; } = "";
}
