namespace ContractGen.Benchmarks.Documents.Citm;

/// <summary>One area of the hall.</summary>
[Contract]
public sealed partial class Area
{
    [Field(1)] public int AreaId { get; set; }

    [Field(2)] public int[] BlockIds { get; set; } = [];
}
