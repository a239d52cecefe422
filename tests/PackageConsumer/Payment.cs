using ContractGen;

namespace PackageConsumer;

[Contract]
[Case(1, "card", typeof(CardPayment))]
[Case(2, "cash", typeof(CashPayment))]
public abstract partial record Payment;
