namespace ContractGen.Generator.Model.Mocks;

/// <summary>What a mocked member returns.</summary>
/// <param name="Type">The type, without <c>ref</c>.</param>
/// <param name="Carrier">How a value of the type goes through the engine.</param>
/// <param name="Element">The type of the elements of a span; the type itself otherwise.</param>
/// <param name="IsReference">Whether it is returned by reference.</param>
/// <param name="IsErased">Whether its type names a type parameter of the method.</param>
/// <param name="MayBeContract">Whether it may be a contract, a collection of contracts or a task with one, and goes over the wire where there is one.</param>
/// <param name="Shape">The member of ResultShape that says what is returned where an expectation does not.</param>
internal sealed record MockResultModel(string Type, MockCarrier Carrier, string Element, bool IsReference, bool IsErased, bool MayBeContract, string Shape);
