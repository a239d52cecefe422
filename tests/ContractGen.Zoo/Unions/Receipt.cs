namespace ContractGen.Zoo.Unions;

/// <summary>A union as member, as element, as value, and where it may be null.</summary>
[Contract]
public sealed partial record Receipt(
    [Field(1)] Payment Paid,
    [Field(2)] List<Payment> Parts,
    [Field(3)] Payment? Refund = null)
{
    [Field(4)]
    public Dictionary<string, Payment> ByName { get; init; } = [];
}
