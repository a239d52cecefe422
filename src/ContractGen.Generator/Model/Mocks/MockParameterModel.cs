namespace ContractGen.Generator.Model.Mocks;

/// <summary>A parameter of a mocked member.</summary>
/// <param name="Name">The name, escaped where it is a keyword.</param>
/// <param name="PlainName">The name as failure messages show it.</param>
/// <param name="Modifiers">Such as <c>ref readonly </c> or <c>scoped </c>.</param>
/// <param name="Reference">By what reference it is passed on: <c>ref</c>, <c>out</c>, <c>in</c> or nothing.</param>
/// <param name="Type">The type.</param>
/// <param name="Carrier">How a value of the type goes through the engine.</param>
/// <param name="Element">The type of the elements of a span or an array; the type itself otherwise.</param>
/// <param name="IsParams">Whether it is a params array.</param>
/// <param name="IsErased">Whether its type names a type parameter of the method.</param>
/// <param name="MayBeContract">Whether a value may be a contract, or a collection of contracts, and goes over the wire where there is one.</param>
/// <param name="LeftOut">What a test means that leaves it out: the call on Arg that says so; null where it must be given.</param>
internal sealed record MockParameterModel(
    string Name,
    string PlainName,
    string Modifiers,
    MockReference Reference,
    string Type,
    MockCarrier Carrier,
    string Element,
    bool IsParams,
    bool IsErased,
    bool MayBeContract,
    string? LeftOut);
