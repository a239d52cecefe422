namespace ContractGen.Generator.Model.Contracts;

/// <summary>A value that writer and reader have a method for.</summary>
/// <param name="Type">The value's type, as code.</param>
/// <param name="Codec">The codec that calls the method, as code.</param>
/// <param name="Method">The method's name.</param>
/// <param name="Kind">How it is laid out.</param>
/// <param name="Encoding">The encoding argument, as code; empty for none.</param>
internal sealed record ScalarValue(string Type, string Codec, FieldKindModel Kind, string Method, string Encoding)
    : ValueModel(Type, Codec, Kind);
