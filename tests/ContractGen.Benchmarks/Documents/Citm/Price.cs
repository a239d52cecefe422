namespace ContractGen.Benchmarks.Documents.Citm;

/// <summary>What a seat costs.</summary>
[Contract]
public sealed partial class Price
{
    public int Amount { get; set; }

    public int AudienceSubCategoryId { get; set; }

    public int SeatCategoryId { get; set; }
}
