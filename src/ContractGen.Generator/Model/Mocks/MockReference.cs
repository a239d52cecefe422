namespace ContractGen.Generator.Model.Mocks;

/// <summary>By what reference an argument is passed.</summary>
internal enum MockReference
{
    None,
    In,
    Ref,
    Out,
}
