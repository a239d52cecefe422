namespace ContractGen.Generator.Model.Contracts;

/// <summary>A type's name as its schema says it.</summary>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="Name">The name behind those of the types around it.</param>
internal sealed record TypeNameModel(string Namespace, string Name);
