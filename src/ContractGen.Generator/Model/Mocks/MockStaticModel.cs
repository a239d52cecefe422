namespace ContractGen.Generator.Model.Mocks;

/// <summary>A static abstract member: it must be implemented, but no mock can be told what to answer.</summary>
/// <param name="Declaration">The member up to its body, or up to its accessors.</param>
/// <param name="Label">The name that the exception uses.</param>
/// <param name="Accessors">The accessors of a property or an event; empty for a method or an operator.</param>
internal sealed record MockStaticModel(string Declaration, string Label, EquatableArray<string> Accessors) : MockMemberModel;
