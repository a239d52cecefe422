namespace ContractGen.Generator.Model.Contracts;

/// <summary>What a codec does; closed.</summary>
internal abstract record BodyModel
{
    private protected BodyModel()
    {
    }
}
