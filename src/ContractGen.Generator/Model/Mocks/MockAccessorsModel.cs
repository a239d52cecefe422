namespace ContractGen.Generator.Model.Mocks;

/// <summary>A mocked property or indexer, each accessor of which is a call.</summary>
/// <param name="Head">How it is implemented.</param>
/// <param name="Expect">By what a test expects it.</param>
/// <param name="TypeName">The nested type with what can be expected of it; null where a type of the engine will do.</param>
/// <param name="Parameters">The parameters of the indexer; none for a property.</param>
/// <param name="Getter">The getter, if any.</param>
/// <param name="GetterAccess">Its accessibility where it is not that of the property, with a space behind it.</param>
/// <param name="Setter">The setter, if any.</param>
/// <param name="SetterKeyword">Its accessibility and keyword: <c>set</c>, <c>init</c>, <c>protected set</c>.</param>
/// <param name="SetOverloads">By what else than an Arg a value to be set can be expected.</param>
internal sealed record MockAccessorsModel(
    MockHeadModel Head,
    MockExpectModel Expect,
    string? TypeName,
    EquatableArray<MockParameterModel> Parameters,
    MockCallModel? Getter,
    string GetterAccess,
    MockCallModel? Setter,
    string SetterKeyword,
    EquatableArray<RawOverloadModel> SetOverloads)
    : MockMemberModel;
