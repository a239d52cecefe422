using ContractGen.Codecs;

namespace ContractGen.Tests.Formats.MessagePack;

/// <summary>An array that keeps what it does not know.</summary>
[Contract(Layout = ContractLayout.Array)]
public sealed partial class KeepingArray
{
    [Field(1)] public int First { get; set; }
    [Field(3)] public int Third { get; set; }

    [UnknownFields]
    public UnknownFields? Others { get; set; }
}
