namespace ContractGen.Tests.Documentation;

// snippet
[Contract]
public sealed partial record Payout
{
    [Field(1)] public required decimal Amount { get; init; }
    [Field(2, OneOf = "target")] public string? Iban { get; init; }
    [Field(3, OneOf = "target")] public ulong? Account { get; init; }
}
// end
