namespace ContractGen.Generator.Model.Mocks;

/// <summary>A class from which a mock derives, and the constructors that it can call.</summary>
internal sealed record MockClassModel(string Type, EquatableArray<MockConstructorModel> Constructors, bool IsRecord) : MockBaseModel(Type);
