namespace ContractGen.Zoo;

/// <summary>Nullable members, of value and of reference types.</summary>
[Contract]
public sealed partial record NullableScalars
{
    [Field(1)] public bool? Boolean { get; set; }
    [Field(2)] public int? Int32 { get; set; }
    [Field(3)] public ulong? UInt64 { get; set; }
    [Field(4)] public double? Double { get; set; }
    [Field(5)] public decimal? Decimal { get; set; }
    [Field(6)] public string? String { get; set; }
    [Field(7)] public Guid? Guid { get; set; }
    [Field(8)] public DateTimeOffset? Instant { get; set; }
    [Field(9)] public Shade? Shade { get; set; }
    [Field(10)] public Point? Point { get; set; }
    [Field(11)] public Money? Money { get; set; }
}
