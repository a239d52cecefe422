namespace ContractGen.Zoo.Mocks;

[Contract]
public sealed partial class PurchaseLine
{
    [Field(1)]
    public required string Sku { get; set; }

    [Field(2)]
    public int Qty { get; set; }

    [Field(3)]
    public decimal Price { get; set; }
}
