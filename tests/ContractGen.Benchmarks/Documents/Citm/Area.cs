namespace ContractGen.Benchmarks.Documents.Citm;

/// <summary>One area of the hall.</summary>
[Contract]
public sealed partial class Area
{
    public int AreaId { get; set; }

    public int[] BlockIds { get; set; } = [];
}
