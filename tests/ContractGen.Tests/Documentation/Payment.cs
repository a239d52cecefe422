namespace ContractGen.Tests.Documentation;

// snippet
[Contract]
[Case(1, "card", typeof(Card))]
[Case(2, "transfer", typeof(Transfer))]
public abstract partial record Payment;

[Contract]
public sealed partial record Card(string Number) : Payment;

[Contract]
public sealed partial record Transfer(string Iban) : Payment;
// end
