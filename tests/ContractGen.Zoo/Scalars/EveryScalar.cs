using System.Numerics;

namespace ContractGen.Zoo.Scalars;

/// <summary>Every scalar type of the data model.</summary>
[Contract]
public sealed partial record EveryScalar
{
    [Field(1)] public bool Boolean { get; init; }
    [Field(2)] public sbyte SByte { get; init; }
    [Field(3)] public byte Byte { get; init; }
    [Field(4)] public short Int16 { get; init; }
    [Field(5)] public ushort UInt16 { get; init; }
    [Field(6)] public int Int32 { get; init; }
    [Field(7)] public uint UInt32 { get; init; }
    [Field(8)] public long Int64 { get; init; }
    [Field(9)] public ulong UInt64 { get; init; }
    [Field(10)] public Int128 Int128 { get; init; }
    [Field(11)] public UInt128 UInt128 { get; init; }
    [Field(12)] public BigInteger BigInteger { get; init; }
    [Field(13)] public Half Half { get; init; }
    [Field(14)] public float Single { get; init; }
    [Field(15)] public double Double { get; init; }
    [Field(16)] public decimal Decimal { get; init; }
    [Field(17)] public char Char { get; init; } = 'c';
    [Field(18)] public string String { get; init; } = "";
    [Field(19)] public Guid Guid { get; init; }
    [Field(20)] public DateTimeOffset DateTimeOffset { get; init; }
    [Field(21)] public DateTime DateTime { get; init; }
    [Field(22)] public TimeSpan TimeSpan { get; init; }
    [Field(23)] public DateOnly DateOnly { get; init; }
    [Field(24)] public TimeOnly TimeOnly { get; init; }
    [Field(25)] public Uri Uri { get; init; } = new("https://example.org/a?b=c");
    [Field(26)] public Version Version { get; init; } = new(1, 2, 3);
}
