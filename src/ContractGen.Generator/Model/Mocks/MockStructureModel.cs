namespace ContractGen.Generator.Model.Mocks;

/// <summary>A record or a contract that a mocked member takes.</summary>
/// <param name="Type">The type.</param>
/// <param name="Members">The members that make its content, escaped where they are keywords.</param>
internal sealed record MockStructureModel(string Type, EquatableArray<string> Members);
