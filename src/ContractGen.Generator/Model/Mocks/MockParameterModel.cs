namespace ContractGen.Generator.Model.Mocks;

/// <summary>A parameter of a mocked method.</summary>
/// <param name="Name">The name, escaped where it is a keyword.</param>
/// <param name="PlainName">The name as failure messages show it.</param>
/// <param name="Modifier">Nothing, or <c>in </c> and the like.</param>
/// <param name="Type">The type.</param>
/// <param name="IsParams">Whether it is a params array.</param>
/// <param name="LeftOut">What a test means that leaves it out: the call on Arg that says so; null where it must be given.</param>
internal sealed record MockParameterModel(
    string Name,
    string PlainName,
    string Modifier,
    string Type,
    bool IsParams,
    string? LeftOut);
