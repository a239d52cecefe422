namespace ContractGen.Generator.Model.Contracts;

/// <summary>A group of fields of which at most one is set.</summary>
/// <param name="Name">Its name, as the body of a string literal.</param>
/// <param name="Local">A local variable's name that clashes with nothing in the drawn methods.</param>
/// <param name="Members">The indices of its fields, 64 at most.</param>
internal sealed record OneOfModel(string Name, string Local, EquatableArray<int> Members);
