namespace ContractGen.Zoo.Orders;

/// <summary>A positional record with a default.</summary>
[Contract]
public sealed partial record LineItem([property: Field(1)] string Sku, [Field(2)] int Quantity = 1, [Field(3)] double Price = 0.5);
