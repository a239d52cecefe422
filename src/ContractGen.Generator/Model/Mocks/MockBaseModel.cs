namespace ContractGen.Generator.Model.Mocks;

/// <summary>What a mock is made of.</summary>
/// <param name="Type">The mocked type.</param>
internal abstract record MockBaseModel(string Type);
