namespace ContractGen.Generator.Model.Mocks;

/// <summary>What a mocked member returns.</summary>
/// <param name="Type">The type.</param>
/// <param name="Shape">The member of ResultShape that says what is returned where an expectation does not.</param>
internal sealed record MockResultModel(string Type, string Shape);
