using ContractGen.Codecs;

namespace ContractGen.Conformance.TestMessages;

/// <summary>google.protobuf.Struct.</summary>
[Contract]
public sealed partial class Struct
{
    [Field(1)] public Dictionary<string, ContractValue> Fields { get; set; } = [];
}
