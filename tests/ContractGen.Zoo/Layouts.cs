using ContractGen.Formats;

namespace ContractGen.Zoo;

/// <summary>Laid out as an array in formats that can, with gaps.</summary>
[Contract(Layout = ContractLayout.Array)]
public sealed partial class ArrayLayout
{
    [Field(5)] public string? Last { get; set; }
    [Field(1)] public int First { get; set; }
    [Field(2)] public double Second { get; set; }
}

/// <summary>Integers in the encodings that Protobuf has.</summary>
[Contract]
public sealed partial class Encodings
{
    [Field(1, Encoding = IntegerEncoding.ZigZag)] public int ZigZag32 { get; set; }
    [Field(2, Encoding = IntegerEncoding.ZigZag)] public long ZigZag64 { get; set; }
    [Field(3, Encoding = IntegerEncoding.Fixed)] public uint Fixed32 { get; set; }
    [Field(4, Encoding = IntegerEncoding.Fixed)] public long Fixed64 { get; set; }
    [Field(5, Encoding = IntegerEncoding.ZigZag)] public List<int> ZigZags { get; set; } = [];
    [Field(6, Encoding = IntegerEncoding.Fixed)] public ulong[] Fixeds { get; set; } = [];
}
