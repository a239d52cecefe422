namespace ContractGen.Schemas;

/// <summary>A field of an object.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Number">Its number; 0 where it has none.</param>
/// <param name="Type">What it holds where it is neither null nor absent.</param>
/// <param name="Presence">When it is written.</param>
/// <param name="IsRequired">Whether reading without it is a fault.</param>
/// <param name="OneOf">The group of fields of which at most one is set; null where it is in none.</param>
public sealed record FieldSchema(string Name, int Number, TypeSchema Type, FieldPresence Presence, bool IsRequired, string? OneOf);
