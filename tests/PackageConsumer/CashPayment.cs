using ContractGen;

namespace PackageConsumer;

[Contract]
public sealed partial record CashPayment : Payment;
