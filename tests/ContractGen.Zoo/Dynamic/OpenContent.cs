using ContractGen.Codecs;

namespace ContractGen.Zoo.Dynamic;

/// <summary>Members whose content the contract leaves open.</summary>
[Contract]
public sealed partial class OpenContent
{
    public ContractValue Any { get; set; } = ContractValue.Null;
    public Dictionary<string, ContractValue> Map { get; set; } = [];
    public List<ContractValue> List { get; set; } = [];
}
