namespace ContractGen.Generator.Model.Mocks;

/// <summary>How a member is implemented, without its parameters and its body.</summary>
/// <param name="Attributes">An attribute on the member, or empty.</param>
/// <param name="Modifiers">Such as <c>public override </c>; empty for an explicit implementation.</param>
/// <param name="Type">The type in the declaration, with <c>ref</c> where it returns by reference.</param>
/// <param name="Owner">The interface and a dot, or empty where the member overrides.</param>
/// <param name="Name">The name, escaped where it is a keyword; <c>this</c> for an indexer.</param>
/// <param name="Next">The object on which a call goes on that no expectation takes: <c>base</c> and the like; null where there is none.</param>
/// <param name="Target">The object that it goes on to instead where the mock forwards; null where that makes no difference.</param>
internal sealed record MockHeadModel(string Attributes, string Modifiers, string Type, string Owner, string Name, string? Next, string? Target);
