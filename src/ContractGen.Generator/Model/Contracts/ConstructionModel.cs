namespace ContractGen.Generator.Model.Contracts;

/// <summary>How an instance comes to be; closed.</summary>
internal abstract record ConstructionModel
{
    private protected ConstructionModel()
    {
    }
}
