namespace ContractGen.Generator.Model.Contracts;

/// <summary>A value with a codec of its own.</summary>
/// <param name="Type">The value's type without nullability, as code.</param>
/// <param name="Codec">The codec, as code.</param>
/// <param name="Kind">How it is laid out.</param>
/// <param name="NullableCodec">The name of the codec that also takes null, given type and codec.</param>
/// <param name="Reuses">Whether reading can fill an existing value.</param>
internal sealed record CodecValue(string Type, string Codec, FieldKindModel Kind, string NullableCodec, bool Reuses)
    : ValueModel(Type, Codec, Kind);
