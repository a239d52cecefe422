using ContractGen.Codecs;

namespace ContractGen.Tests.Formats.MessagePack;

/// <summary>An array that keeps what it does not know, between fields that hold other values.</summary>
[Contract(Layout = ContractLayout.Array)]
public sealed partial class KeepingLists
{
    [Field(1)] public List<List<int>> First { get; set; } = [];
    [Field(3)] public List<int?> Third { get; set; } = [];
    [Field(5)] public string Last { get; set; } = "";

    [UnknownFields]
    public UnknownFields? Others { get; set; }
}
