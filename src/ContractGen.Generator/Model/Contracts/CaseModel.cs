namespace ContractGen.Generator.Model.Contracts;

/// <summary>One case of a union.</summary>
/// <param name="Type">The case's type, as code.</param>
/// <param name="Codec">Its codec, as code.</param>
/// <param name="Name">Its name, as the body of a string literal.</param>
/// <param name="Number">Its number.</param>
/// <param name="Sealed">Whether nothing can derive from it.</param>
internal sealed record CaseModel(string Type, string Codec, string Name, int Number, bool Sealed);
