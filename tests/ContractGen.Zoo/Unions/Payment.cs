namespace ContractGen.Zoo.Unions;

/// <summary>A union whose cases stand in other files, one of them a union itself.</summary>
[Contract]
[Case(1, "card", typeof(Card))]
[Case(2, "wallet", typeof(Wallet))]
[Case(3, "plain", typeof(Payment))]
public partial record Payment
{
    public decimal Amount { get; init; }
}
