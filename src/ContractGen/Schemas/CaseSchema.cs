namespace ContractGen.Schemas;

/// <summary>A case of a union.</summary>
/// <param name="Name">Its name in text formats.</param>
/// <param name="Number">Its number in binary formats; −1 where it has none.</param>
/// <param name="Type">What it holds.</param>
public sealed record CaseSchema(string Name, int Number, TypeSchema Type);
