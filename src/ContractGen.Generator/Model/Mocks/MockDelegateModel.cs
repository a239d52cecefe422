namespace ContractGen.Generator.Model.Mocks;

/// <summary>A delegate to which a mock converts.</summary>
internal sealed record MockDelegateModel(string Type) : MockBaseModel(Type);
