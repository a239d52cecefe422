using ContractGen.Formats;

namespace ContractGen.Zoo.Scalars;

/// <summary>Integers in the encodings that Protobuf has.</summary>
[Contract]
public sealed partial class IntegerEncodings
{
    [Field(1, Encoding = IntegerEncoding.ZigZag)] public int ZigZag32 { get; set; }
    [Field(2, Encoding = IntegerEncoding.ZigZag)] public long ZigZag64 { get; set; }
    [Field(3, Encoding = IntegerEncoding.Fixed)] public uint Fixed32 { get; set; }
    [Field(4, Encoding = IntegerEncoding.Fixed)] public ulong Fixed64 { get; set; }
    [Field(5, Encoding = IntegerEncoding.Fixed)] public int SignedFixed32 { get; set; }
    [Field(6, Encoding = IntegerEncoding.Fixed)] public long SignedFixed64 { get; set; }
    [Field(7, Encoding = IntegerEncoding.ZigZag)] public List<int> ZigZags { get; set; } = [];
    [Field(8, Encoding = IntegerEncoding.Fixed)] public ulong[] Fixeds { get; set; } = [];
    [Field(9, Encoding = IntegerEncoding.ZigZag)] public long? Nullable { get; set; }
}
