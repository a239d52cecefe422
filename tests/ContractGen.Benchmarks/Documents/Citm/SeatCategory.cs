namespace ContractGen.Benchmarks.Documents.Citm;

/// <summary>The areas of one price.</summary>
[Contract]
public sealed partial class SeatCategory
{
    [Field(1)] public Area[] Areas { get; set; } = [];

    [Field(2)] public int SeatCategoryId { get; set; }
}
