namespace ContractGen.Generator.Model.Mocks;

/// <summary>A member of a mocked type.</summary>
internal abstract record MockMemberModel;
