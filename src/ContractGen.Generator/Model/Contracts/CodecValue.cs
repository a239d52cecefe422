namespace ContractGen.Generator.Model.Contracts;

/// <summary>A value with a codec of its own.</summary>
/// <param name="Type">The value's type without nullability, as code.</param>
/// <param name="IsStruct">Whether the type is a struct.</param>
/// <param name="Codec">The codec, as code.</param>
/// <param name="Reuses">Whether reading can fill an existing value.</param>
internal sealed record CodecValue(string Type, bool IsStruct, string Codec, bool Reuses) : ValueModel(Type, IsStruct);
