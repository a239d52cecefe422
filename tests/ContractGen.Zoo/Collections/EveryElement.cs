using ContractGen.Zoo.Enums;
using ContractGen.Zoo.Recursion;
using ContractGen.Zoo.Structs;
using ContractGen.Zoo.Unions;

namespace ContractGen.Zoo.Collections;

/// <summary>Lists of elements of every kind: packed, delimited, nested.</summary>
[Contract]
public sealed partial class EveryElement
{
    [Field(1)] public bool[] Booleans { get; set; } = [];
    [Field(2)] public sbyte[] SBytes { get; set; } = [];
    [Field(3)] public short[] Int16s { get; set; } = [];
    [Field(4)] public ushort[] UInt16s { get; set; } = [];
    [Field(5)] public int[] Int32s { get; set; } = [];
    [Field(6)] public uint[] UInt32s { get; set; } = [];
    [Field(7)] public long[] Int64s { get; set; } = [];
    [Field(8)] public ulong[] UInt64s { get; set; } = [];
    [Field(9)] public Half[] Halves { get; set; } = [];
    [Field(10)] public float[] Singles { get; set; } = [];
    [Field(11)] public double[] Doubles { get; set; } = [];
    [Field(12)] public decimal[] Decimals { get; set; } = [];
    [Field(13)] public char[] Chars { get; set; } = [];
    [Field(14)] public string[] Strings { get; set; } = [];
    [Field(15)] public Guid[] Guids { get; set; } = [];
    [Field(16)] public DateTimeOffset[] Instants { get; set; } = [];
    [Field(17)] public TimeSpan[] Durations { get; set; } = [];
    [Field(18)] public Shade[] Shades { get; set; } = [];
    [Field(19)] public Point[] Structs { get; set; } = [];
    [Field(20)] public Tree[] Classes { get; set; } = [];
    [Field(21)] public Payment[] Unions { get; set; } = [];
}
