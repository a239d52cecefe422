namespace ContractGen.Generator.Model.Mocks;

/// <summary>
/// A member that the bodies of default-interface members may call: the type on which they run passes it on to the mock.
/// </summary>
/// <param name="Attributes">An attribute on the member with a space behind it, or empty.</param>
/// <param name="Declaration">The member up to its body, or up to its accessors.</param>
/// <param name="Bodies">The body; for a property or an event the accessors.</param>
/// <param name="HasAccessors">Whether the bodies are accessors.</param>
internal sealed record MockForwardModel(string Attributes, string Declaration, EquatableArray<string> Bodies, bool HasAccessors);
