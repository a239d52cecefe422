namespace ContractGen.Generator.Model.Contracts;

/// <summary>What happens to a field that the contract does not know; closed.</summary>
internal abstract record UnknownModel
{
    private protected UnknownModel()
    {
    }
}
