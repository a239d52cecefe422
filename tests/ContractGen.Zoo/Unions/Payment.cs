namespace ContractGen.Zoo.Unions;

/// <summary>A union whose cases stand in other files.</summary>
[Contract]
[Case(1, "card", typeof(Card))]
[Case(2, "transfer", typeof(Transfer))]
[Case(3, "cash", typeof(Cash))]
public abstract partial record Payment;
