namespace ContractGen.Generator.Model.Contracts;

/// <summary>How a value is written and read; closed.</summary>
/// <param name="Type">The value's type without nullability, as code.</param>
/// <param name="Codec">The value's codec, as code.</param>
/// <param name="Kind">How it is laid out.</param>
internal abstract record ValueModel(string Type, string Codec, FieldKindModel Kind);
