namespace ContractGen.Generator.Model.Mocks;

/// <summary>A mocked event, which a test can raise.</summary>
/// <param name="Head">How it is implemented.</param>
/// <param name="Label">The name that failure messages use.</param>
/// <param name="Field">The field that holds the subscribers.</param>
/// <param name="RaiseName">The name to raise it by.</param>
/// <param name="Parameters">The parameters of its delegate.</param>
/// <param name="Result">What the delegate returns; null for nothing.</param>
/// <param name="HasSender">Whether the first parameter is the sender, by convention the mock.</param>
/// <param name="ReturnsTask">Whether its subscribers return tasks, all of which must complete.</param>
internal sealed record MockEventModel(
    MockHeadModel Head,
    string Label,
    string Field,
    string RaiseName,
    EquatableArray<MockParameterModel> Parameters,
    MockResultModel? Result,
    bool HasSender,
    bool ReturnsTask)
    : MockMemberModel;
