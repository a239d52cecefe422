namespace ContractGen.Generator.Model.Mocks;

/// <summary>A mocked property: its type, whether it has a getter, and the keyword of its setter, <c>set</c> or <c>init</c>, if any.</summary>
internal sealed record MockPropertyModel(
    string Interface,
    string Name,
    string Label,
    string Field,
    string ExpectName,
    bool HidesObject,
    MockResultModel Result,
    bool CanRead,
    string? Setter)
    : MockMemberModel(Interface, Name, Label, Field, ExpectName, HidesObject);
