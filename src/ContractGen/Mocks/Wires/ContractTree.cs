using ContractGen.Codecs;
using ContractGen.Formats;

namespace ContractGen.Mocks.Wires;

/// <summary>Makes a contract a value that can be walked through, without knowing its type.</summary>
internal sealed class ContractTree : IContractVisitor
{
    private ContractValue _value = ContractValue.Null;

    public static ContractValue Of(IContractObject contract)
    {
        var visitor = new ContractTree();
        contract.Accept(visitor);
        return visitor._value;
    }

    public void Visit<T>(T contract)
        where T : IContract<T> =>
        _value = ContractCodecs.Json.Deserialize<ContractValue>(ContractCodecs.Json.SerializeToArray(contract));
}
