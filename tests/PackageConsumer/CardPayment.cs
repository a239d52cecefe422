using ContractGen;

namespace PackageConsumer;

[Contract]
public sealed partial record CardPayment([property: Field(1)] string Number) : Payment;
