namespace ContractGen.Zoo.Orders;

/// <summary>A plain class with setters.</summary>
[Contract]
public sealed partial class Address
{
    [Field(1)]
    public string Street { get; set; } = "";

    [Field(2)]
    public string City { get; set; } = "";

    [Field(3)]
    public string? Zip { get; set; }

    [Field(4)]
    public short? Floor { get; set; }
}
