namespace ContractGen.Zoo.Mocks;

/// <summary>A contract without equality of its own.</summary>
[Contract]
public sealed partial class Purchase
{
    [Field(1)]
    public required int Id { get; set; }

    [Field(2)]
    public string Customer { get; set; } = "";

    [Field(3)]
    public List<PurchaseLine> Lines { get; set; } = [];

    /// <summary>Lost on the wire.</summary>
    [ContractIgnore]
    public string Secret { get; set; } = "";
}
