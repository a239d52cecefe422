using System.Numerics;
using ContractGen.Zoo.Enums;
using ContractGen.Zoo.Structs;

namespace ContractGen.Zoo.Scalars;

/// <summary>Every scalar type, and an enum, a struct and bytes, where they may be null.</summary>
[Contract]
public sealed partial record EveryNullable
{
    [Field(1)] public bool? Boolean { get; set; }
    [Field(2)] public sbyte? SByte { get; set; }
    [Field(3)] public byte? Byte { get; set; }
    [Field(4)] public short? Int16 { get; set; }
    [Field(5)] public ushort? UInt16 { get; set; }
    [Field(6)] public int? Int32 { get; set; }
    [Field(7)] public uint? UInt32 { get; set; }
    [Field(8)] public long? Int64 { get; set; }
    [Field(9)] public ulong? UInt64 { get; set; }
    [Field(10)] public Int128? Int128 { get; set; }
    [Field(11)] public UInt128? UInt128 { get; set; }
    [Field(12)] public BigInteger? BigInteger { get; set; }
    [Field(13)] public Half? Half { get; set; }
    [Field(14)] public float? Single { get; set; }
    [Field(15)] public double? Double { get; set; }
    [Field(16)] public decimal? Decimal { get; set; }
    [Field(17)] public char? Char { get; set; }
    [Field(18)] public string? String { get; set; }
    [Field(19)] public Guid? Guid { get; set; }
    [Field(20)] public DateTimeOffset? DateTimeOffset { get; set; }
    [Field(21)] public DateTime? DateTime { get; set; }
    [Field(22)] public TimeSpan? TimeSpan { get; set; }
    [Field(23)] public DateOnly? DateOnly { get; set; }
    [Field(24)] public TimeOnly? TimeOnly { get; set; }
    [Field(25)] public Uri? Uri { get; set; }
    [Field(26)] public Version? Version { get; set; }
    [Field(27)] public Shade? Shade { get; set; }
    [Field(28)] public Point? Point { get; set; }
    [Field(29)] public Money? Money { get; set; }
    [Field(30)] public byte[]? Bytes { get; set; }
    [Field(31)] public ReadOnlyMemory<byte>? Memory { get; set; }
}
