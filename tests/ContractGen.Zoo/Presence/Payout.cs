using ContractGen.Zoo.Orders;

namespace ContractGen.Zoo.Presence;

/// <summary>Members of which at most one is set, and ordinary ones around them.</summary>
[Contract]
public sealed partial class Payout
{
    [Field(1)] public decimal Amount { get; set; }
    [Field(2, OneOf = "target")] public string? Iban { get; set; }
    [Field(3, OneOf = "target")] public Address? Cheque { get; set; }
    [Field(4, OneOf = "target")] public int? Account { get; set; }
    [Field(5, OneOf = "time")] public DateTimeOffset? At { get; set; }
    [Field(6, OneOf = "time")] public TimeSpan? After { get; set; }
    [Field(7)] public string? Note { get; set; }
}
