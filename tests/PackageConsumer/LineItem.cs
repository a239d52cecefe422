using ContractGen;

namespace PackageConsumer;

[Contract]
public readonly partial record struct LineItem([property: Field(1)] string Sku, [property: Field(2)] int Quantity, [property: Field(3)] decimal Price);
