using ContractGen.Zoo.Enums;

namespace ContractGen.Zoo.Collections;

/// <summary>Maps by every kind of key.</summary>
[Contract]
public sealed partial class EveryKey
{
    [Field(1)] public Dictionary<string, int> ByText { get; set; } = [];
    [Field(2)] public Dictionary<char, int> ByChar { get; set; } = [];
    [Field(3)] public Dictionary<bool, int> ByBoolean { get; set; } = [];
    [Field(4)] public Dictionary<byte, int> ByByte { get; set; } = [];
    [Field(5)] public Dictionary<sbyte, int> BySByte { get; set; } = [];
    [Field(6)] public Dictionary<short, int> ByInt16 { get; set; } = [];
    [Field(7)] public Dictionary<ushort, int> ByUInt16 { get; set; } = [];
    [Field(8)] public Dictionary<int, int> ByInt32 { get; set; } = [];
    [Field(9)] public Dictionary<uint, int> ByUInt32 { get; set; } = [];
    [Field(10)] public Dictionary<long, int> ByInt64 { get; set; } = [];
    [Field(11)] public Dictionary<ulong, int> ByUInt64 { get; set; } = [];
    [Field(12)] public Dictionary<Guid, int> ByGuid { get; set; } = [];
    [Field(13)] public Dictionary<DateOnly, int> ByDate { get; set; } = [];
    [Field(14)] public Dictionary<Shade, int> ByShade { get; set; } = [];
}
