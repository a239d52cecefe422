namespace ContractGen.Benchmarks.Documents.Citm;

/// <summary>The areas of one price.</summary>
[Contract]
public sealed partial class SeatCategory
{
    public Area[] Areas { get; set; } = [];

    public int SeatCategoryId { get; set; }
}
