namespace ContractGen.Benchmarks.Documents.Citm;

/// <summary>What a seat costs.</summary>
[Contract]
public sealed partial class Price
{
    [Field(1)] public int Amount { get; set; }

    [Field(2)] public int AudienceSubCategoryId { get; set; }

    [Field(3)] public int SeatCategoryId { get; set; }
}
