namespace ContractGen.Generator.Model.Mocks;

/// <summary>A mocked method.</summary>
internal sealed record MockMethodModel(MockHeadModel Head, MockExpectModel Expect, MockCallModel Call) : MockMemberModel;
