namespace ContractGen.Zoo.Orders;

/// <summary>A plain class.</summary>
[Contract]
public partial class Address
{
    [Field(1)]
    public string Street { get; set; } = "";

    [Field(2)]
    public string City { get; set; } = "";

    [Field(3)]
    public short? Floor { get; set; }
}
