namespace ContractGen.Generator.Model.Contracts;

/// <summary>The generated half of the user's type, which forwards to the codec.</summary>
/// <param name="Declaration">The declaration up to its name and type parameters.</param>
/// <param name="Interface">The interface that it gains.</param>
internal sealed record PartialModel(string Declaration, string Interface);
