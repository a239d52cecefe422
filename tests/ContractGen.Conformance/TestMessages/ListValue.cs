using ContractGen.Codecs;

namespace ContractGen.Conformance.TestMessages;

/// <summary>google.protobuf.ListValue.</summary>
[Contract]
public sealed partial class ListValue
{
    [Field(1)] public List<ContractValue> Values { get; set; } = [];
}
