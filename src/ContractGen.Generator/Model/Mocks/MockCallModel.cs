namespace ContractGen.Generator.Model.Mocks;

/// <summary>One call that can be expected: of a method, or of an accessor of a property or an indexer.</summary>
/// <param name="Label">The name that failure messages use, such as <c>IShop.Charge</c>.</param>
/// <param name="Field">The field that holds the expectations.</param>
/// <param name="Form">The member of CallForm that says how the call is spelled.</param>
/// <param name="Parameters">The parameters, in order.</param>
/// <param name="Result">What is returned; null for nothing.</param>
/// <param name="Generic">The type parameters; null where there are none.</param>
/// <param name="HasBody">Whether there is a body that runs as long as nothing is expected.</param>
/// <param name="LogName">The name by which a test finds the recorded calls; null where another call keeps them.</param>
/// <param name="Own">The types that are generated for this call alone; null where those of the engine will do.</param>
internal sealed record MockCallModel(
    string Label,
    string Field,
    string Form,
    EquatableArray<MockParameterModel> Parameters,
    MockResultModel? Result,
    MockGenericModel? Generic,
    bool HasBody,
    string? LogName,
    MockOwnTypesModel? Own);
