namespace ContractGen.Generator.Model.Contracts;

/// <summary>How a member is got or set; closed.</summary>
internal abstract record AccessModel
{
    private protected AccessModel()
    {
    }
}
