namespace ContractGen.Generator.Model.Mocks;

/// <summary>
/// A mocked method: what it returns (null for void), its parameters, and the overloads to expect it by beside the one that
/// takes an Arg for every parameter, with the priority of that one in overload resolution.
/// </summary>
internal sealed record MockMethodModel(
    string Interface,
    string Name,
    string Label,
    string Field,
    string ExpectName,
    bool HidesObject,
    MockResultModel? Result,
    EquatableArray<MockParameterModel> Parameters,
    int Priority,
    EquatableArray<RawOverloadModel> Overloads)
    : MockMemberModel(Interface, Name, Label, Field, ExpectName, HidesObject);
