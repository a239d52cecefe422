namespace ContractGen.Zoo.Orders;

/// <summary>An enum with a name of its own for one member and two members for one value.</summary>
public enum OrderStatus
{
    Unknown,

    Open,

    [EnumName("on-its-way")]
    Shipped,

    Sent = Shipped,
}
