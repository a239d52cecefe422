namespace ContractGen.Zoo.Orders;

/// <summary>The state of an order.</summary>
public enum OrderStatus
{
    /// <summary>Not decided.</summary>
    Unknown,

    /// <summary>Being worked on.</summary>
    Open,

    /// <summary>On its way.</summary>
    [EnumName("on-its-way")]
    Shipped,

    /// <summary>The same as shipped.</summary>
    Sent = Shipped,
}
